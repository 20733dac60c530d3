import { editorWords, said } from "@/lib/language/editing/editor-words";
import "server-only";
import type { PublishOutcome, RecordName } from "@/lib/db/publish/edits";
import { type Issue, inWords, joinPath } from "@/lib/schema/explain";
import { editHref, editorHistoryHref } from "@/lib/url/record-href";
import type { FormState } from "@/lib/views/editor/form-state";

/** What a save from a plain form comes to, in words: why nothing was saved, and where to look. */

type Refused = Exclude<PublishOutcome, { ok: true }>;

/** More would be a wall; mending these shows the rest. */
const LINKS = 20;
const MOST_ISSUES = 5;

export function saysSoAlready(): FormState {
  return { ok: false, message: editorWords("changes")("refused.saysSo") };
}

/** `fields`: those of the form, beside which a issue of the same name is shown. */
export function toRefusal(outcome: Refused, fields: readonly string[]): FormState {
  const t = editorWords("changes");
  switch (outcome.reason) {
    case "invalid":
      return withIssues(outcome.issues, fields);
    case "stale":
      return {
        ok: false,
        message: t("refused.stale"),
        links: linksTo(
          outcome.present.map(({ section, record }) => ({ section, slug: record.slug })),
          editorHistoryHref,
        ),
      };
    case "referenced":
      return {
        ok: false,
        message: withCount(outcome.by, "referenced"),
        links: linksTo(outcome.by, (section, slug) => editHref(section, slug)),
      };
    case "four_eyes":
      return { ok: false, message: t("refused.notAlone") };
    case "changed_since":
      return {
        ok: false,
        message: withCount(outcome.by, "since"),
        links: linksTo(outcome.by, (section, slug) => editorHistoryHref(section, slug)),
      };
  }
}

/** A sentence that says how many records stand in the way, and how many of them are listed. */
function withCount({ length: count }: readonly RecordName[], why: "referenced" | "since"): string {
  const t = editorWords("changes");
  return count > LINKS ? t(`refused.${why}Many`, { count, shown: LINKS }) : t(`refused.${why}`, { count });
}

function linksTo(
  by: readonly RecordName[],
  hrefOf: (section: RecordName["section"], slug: string) => string,
) {
  return by.slice(0, LINKS).map(({ section, slug }) => ({
    href: hrefOf(section, slug),
    label: `${editorWords("home")(`kind.${section}`)} ${slug}`,
  }));
}

function withIssues(issues: readonly Issue[], fields: readonly string[]): FormState {
  const isBeside = ({ path }: Issue) => fields.includes(joinPath(path));
  const rest = issues.filter((issue) => !isBeside(issue)).slice(0, MOST_ISSUES);
  return {
    ok: false,
    message: said(["Nothing was changed.", ...rest.map((issue) => `${inWords(issue)}.`)].join(" ")),
    fields: Object.fromEntries(
      issues.filter(isBeside).map(({ path, message }) => [joinPath(path), said(`This ${message}.`)]),
    ),
  };
}
