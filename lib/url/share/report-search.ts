/** Where readers report an error: which record it is about stands in the address. */
import type { Section } from "@/lib/schema/bundle/bundle";
import { HISTORY_NOUNS, isHistoryNoun } from "../history-href";
import { withQuery } from "../href";
import { freeText, one } from "../params";

export const REPORT_PARAMS = { about: one<string>("", freeText) } as const;

/** @example reportHref("deals", "aws-openai-2025-compute") // "/report?about=deals/aws-openai-2025-compute" */
export const reportHref = (noun: string, slug: string) =>
  withQuery("/report", { about: `${noun}/${slug}` }).replaceAll("%2F", "/");

/** The record that an address names; null when it names none. */
export function readReported(about: string): { section: Section; slug: string } | null {
  const [noun = "", slug = "", ...rest] = about.split("/");
  return isHistoryNoun(noun) && slug !== "" && rest.length === 0
    ? { section: HISTORY_NOUNS[noun], slug }
    : null;
}
