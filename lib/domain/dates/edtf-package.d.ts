/** The one function of the untyped package `edtf` that this house uses, and the part of its answer that it reads. */
declare module "edtf" {
  export type ParsedDate = {
    type: string;
    /** Year; month counted from 0 (season codes as written); day. */
    values: readonly number[];
    /** true: the whole date. A number is a mask over single parts (level 2). */
    approximate?: boolean | number;
    uncertain?: boolean | number;
    /** Mask of the places written X: 8 decade, 12 century, 48 month, 192 day, 240 month and day. */
    unspecified?: number;
  };
  export type ParsedInterval = { type: "Interval"; values: readonly (ParsedDate | null)[] };
  export function parse(
    text: string,
    constraints?: { level?: number; types?: readonly string[] },
  ): ParsedDate | ParsedInterval;
}
