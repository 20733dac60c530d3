import "server-only";
import type { PublishOutcome, RecordName } from "@/lib/db/publish/edits";
import { RECORD_WORDS } from "@/lib/schema/bundle/bundle";
import { type Issue, inWords, joinPath } from "@/lib/schema/explain";
import { editHref, editorHistoryHref } from "@/lib/url/record-href";
import type { FormState } from "@/lib/views/editor/form-state";

/** What a save from a plain form comes to, in words: why nothing was saved, and where to look. */

type Refused = Exclude<PublishOutcome, { ok: true }>;

const NOT_ALONE =
  "Here a second person reviews every change, so nothing was changed. Whoever runs this server can lift the rule (ENTENTE_FOUR_EYES) for as long as it takes.";

/** More would be a wall; mending these shows the rest. */
const LINKS = 20;
const MOST_ISSUES = 5;

/** `fields`: those of the form, beside which a issue of the same name is shown. */
export function toFormState(outcome: PublishOutcome | Refused, fields: readonly string[]): FormState {
  return outcome.ok ? SAYS_SO_ALREADY : toRefusal(outcome, fields);
}

export const SAYS_SO_ALREADY = {
  ok: false,
  message: "The record says exactly this already, so nothing was saved.",
} as const;

function toRefusal(outcome: Refused, fields: readonly string[]): FormState {
  switch (outcome.reason) {
    case "invalid":
      return withIssues(outcome.issues, fields);
    case "stale":
      return {
        ok: false,
        message: "Somebody saved this record after you opened the page. Nothing was changed; look first:",
        links: linksTo(
          outcome.present.map(({ section, record }) => ({ section, slug: record.slug })),
          editorHistoryHref,
        ),
      };
    case "referenced":
      return {
        ok: false,
        message: `Other records still name it, so nothing was changed. Take it out of ${these(outcome.by)} first:`,
        links: linksTo(outcome.by, (section, slug) => editHref(section, slug)),
      };
    case "four_eyes":
      return { ok: false, message: NOT_ALONE };
    case "changed_since":
      return {
        ok: false,
        message: `Later saves rest on this one, so nothing was changed. Take back what was done since in ${these(outcome.by)} first:`,
        links: linksTo(outcome.by, (section, slug) => editorHistoryHref(section, slug)),
      };
  }
}

function these(by: readonly RecordName[]): string {
  if (by.length === 1) return "this one";
  return by.length <= LINKS ? `these ${by.length}` : `these ${by.length}, of which ${LINKS} are listed,`;
}

function linksTo(
  by: readonly RecordName[],
  hrefOf: (section: RecordName["section"], slug: string) => string,
) {
  return by.slice(0, LINKS).map(({ section, slug }) => ({
    href: hrefOf(section, slug),
    label: `${RECORD_WORDS[section]} ${slug}`,
  }));
}

function withIssues(issues: readonly Issue[], fields: readonly string[]): FormState {
  const isBeside = ({ path }: Issue) => fields.includes(joinPath(path));
  const rest = issues.filter((issue) => !isBeside(issue)).slice(0, MOST_ISSUES);
  return {
    ok: false,
    message: ["Nothing was changed.", ...rest.map((issue) => `${inWords(issue)}.`)].join(" "),
    fields: Object.fromEntries(
      issues.filter(isBeside).map(({ path, message }) => [joinPath(path), `This ${message}.`]),
    ),
  };
}
