import "server-only";
import type { PublishOutcome, RecordName } from "@/lib/db/write/edits";
import { RECORD_WORDS } from "@/lib/schema/bundle";
import type { Flaw } from "@/lib/schema/explain";
import { deskHistoryHref, editHref } from "@/lib/url/record-href";
import type { FormState } from "@/lib/views/form-state";

/** What a save from a plain form comes to, in words: why nothing was saved, and where to look. */

type Refused = Exclude<PublishOutcome, { ok: true }>;

/** More would be a wall; mending these shows the rest. */
const LINKS = 20;
const FLAWS = 5;

/** `fields`: those of the form, beside which a flaw of the same name is shown. */
export function toFormState(outcome: PublishOutcome, fields: readonly string[]): FormState {
  if (!outcome.ok) return toRefusal(outcome, fields);
  return { ok: false, message: "The record says exactly this already, so nothing was saved." };
}

function toRefusal(outcome: Refused, fields: readonly string[]): FormState {
  switch (outcome.reason) {
    case "invalid":
      return withFlaws(outcome.flaws, fields);
    case "stale":
      return {
        ok: false,
        message: "Somebody saved this record after you opened the page. Nothing was changed; look first:",
        links: linksTo(
          outcome.present.map(({ section, record }) => ({ section, slug: record.slug })),
          deskHistoryHref,
        ),
      };
    case "referenced":
      return {
        ok: false,
        message: `Other records still name it, so nothing was changed. Take it out of ${these(outcome.by)} first:`,
        links: linksTo(outcome.by, (section, slug) => editHref(section, slug)),
      };
    case "changed_since":
      return {
        ok: false,
        message: `Later saves rest on this one, so nothing was changed. Take back what was done since in ${these(outcome.by)} first:`,
        links: linksTo(outcome.by, (section, slug) => deskHistoryHref(section, slug)),
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

function withFlaws(flaws: readonly Flaw[], fields: readonly string[]): FormState {
  const beside = flaws.filter(({ path }) => fields.includes(path));
  const rest = flaws.filter(({ path }) => !fields.includes(path)).slice(0, FLAWS);
  return {
    ok: false,
    message: ["Nothing was changed.", ...rest.map(({ path, message }) => `${path}: ${message}.`)].join(" "),
    fields: Object.fromEntries(beside.map(({ path, message }) => [path, `This ${message}.`])),
  };
}
