/** Numbers in English: groups of three, and how many of what. */

/** Plain digits in groups. @example grouped("1234567.5") // "1,234,567.5" */
export function grouped(digits: string): string {
  const [whole = "0", fraction] = digits.split(".");
  const groups = whole.length <= 3 ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return fraction === undefined ? groups : `${groups}.${fraction}`;
}

/** A number of things, in figures. @example numeral(11202) // "11,202" */
export const numeral = (n: number): string => grouped(String(n));

/** The same with what they are. @example counted(2, "claim") // "2 claims" */
export function counted(n: number, one: string, many = `${one}s`): string {
  return `${numeral(n)} ${n === 1 ? one : many}`;
}
