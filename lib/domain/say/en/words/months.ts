/**
 * The months' names. Apart from everything else, so that drawing a calendar takes no date parser along.
 */
export const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;
