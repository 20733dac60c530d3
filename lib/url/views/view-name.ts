/** Which tables have named views, and what a view may be called. Light enough for the browser. */
import { toStorable } from "@/lib/domain/text/plain-text";
import { err, ok, type Result } from "@/lib/domain/text/result";

export const VIEW_LISTS = ["deals", "terms"] as const;
export type ViewList = (typeof VIEW_LISTS)[number];

export const LONGEST_VIEW_NAME = 60;

/** A name as it is stored: on one line, not empty, not long. */
export function readViewName(text: string): Result<string> {
  const name = toStorable(text).replace(/\s+/g, " ").trim();
  if (name === "") return err("Give the view a name.");
  return name.length > LONGEST_VIEW_NAME
    ? err(`A name has at most ${LONGEST_VIEW_NAME} characters; this one has ${name.length}.`)
    : ok(name);
}
