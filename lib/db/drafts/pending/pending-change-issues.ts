import { toSentence } from "@/lib/drafts/advice";
import { RECORD_WORDS } from "@/lib/schema/bundle/bundle";
import type { Issue } from "@/lib/schema/explain";
import type { PublishOutcome, RecordName } from "../../publish/edits";

/** Why an action cannot be done, in sentences for whoever reviews it. */

const MOST_NAMED = 10;

export function pendingChangeIssues(outcome: Exclude<PublishOutcome, { ok: true }>): Issue[] {
  switch (outcome.reason) {
    case "invalid":
      return outcome.issues.map(({ path, message }) => ({ path, message: toSentence(message) }));
    case "stale":
      return said(
        "The record was saved again after this was proposed. Its author must look at it once more.",
      );
    case "referenced":
      return said(`Other records name it: ${names(outcome.by)}. Take it out of them first.`);
    case "changed_since":
      return said(`Later saves rest on it, of ${names(outcome.by)}. Take those back first.`);
    case "four_eyes":
      return said("Someone who did not propose it must approve it.");
  }
}

function said(message: string): Issue[] {
  return [{ path: ["action"], message }];
}

function names(by: readonly RecordName[]): string {
  const list = by.slice(0, MOST_NAMED).map(({ section, slug }) => `${RECORD_WORDS[section]} ${slug}`);
  return [...list, ...(by.length > MOST_NAMED ? [`${by.length - MOST_NAMED} more`] : [])].join(", ");
}
