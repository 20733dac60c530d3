/**
 * By whose conventions the cells of a row are read.
 * Decides it from the row itself and what is stored of the source and the organizations that it names.
 */
import type { Conventions } from "@/lib/domain/text/conventions";
import {
  type Background,
  conventionsOfDeal,
  conventionsOfSource,
  conventionsOfTerm,
} from "@/lib/drafts/background";
import { readParties } from "./cells";
import type { RowKind } from "./fields";
import type { RecordNames } from "./record-names";

/** The cells of a row as they are written, by field. */
export type RowTexts = Readonly<Partial<Record<string, string>>>;

type Known = { names: RecordNames; background: Background };

/** For a kind of row, how a row is read. */
export function rowConventions(
  rows: RowKind,
  { names, background }: Known,
): (texts: RowTexts) => Conventions {
  const { sources, fiscalYears } = background;
  const slugOf = (typed: string | undefined) => {
    const meant = typed ? names.reference("organizations", typed) : null;
    return meant !== null && "slug" in meant ? meant.slug : null;
  };
  switch (rows) {
    case "sources":
      return ({ slug = "", language, publisher }) => {
        const stored = sources[slug];
        return conventionsOfSource(fiscalYears, {
          language: language || stored?.language || "en",
          publisher: publisher || stored?.publisher || "",
        });
      };
    case "terms":
      return ({ from, to }) => conventionsOfTerm(fiscalYears, { from: slugOf(from), to: slugOf(to) });
    case "deals":
      return ({ parties = "" }) => {
        const read = readParties(parties);
        const named = read.ok ? (read.value as { organization: string }[]) : [];
        const organizations = named.map(({ organization }) => ({
          organization: slugOf(organization) ?? organization,
        }));
        return conventionsOfDeal(fiscalYears, organizations);
      };
    default:
      return () => ({});
  }
}
