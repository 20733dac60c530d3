/**
 * Where in what was read something stands, as a list of steps from the outside in.
 * Decides how two places are compared; it is text only where somebody reads it (explain.ts), and is never taken apart again.
 */

/** A name, the place in a list, or a line of a file. */
export type PathStep = string | number | { readonly line: number };

/** @example ["deals", 3, "terms", 0, "label"]; the first step may be any words, as the name of a file */
export type Path = readonly PathStep[];

function isSameStep(one: PathStep, other: PathStep | undefined): boolean {
  if (typeof one === "object" && typeof other === "object") return one.line === other.line;
  return one === other;
}

/** Whether a path leads to a place, or into it. */
export function isWithin(path: Path, place: Path): boolean {
  return place.every((step, index) => isSameStep(step, path[index]));
}

/** Whether two paths lead to one place. */
export function isSamePath(one: Path, other: Path): boolean {
  return one.length === other.length && isWithin(one, other);
}
