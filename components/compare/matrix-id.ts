/** The id of the comparison's frame, by which what steps through its rows finds it. */
export const MATRIX_ID = "compare-rows";
