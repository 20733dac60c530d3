/**
 * Rows of which each is a whole record, laid over what is stored.
 * Decides what becomes of the fields that a row does not name: a stored record keeps them as they are.
 */

import { toSlug } from "@/lib/domain/text/slug";
import { eventSlug, sourceSlug } from "@/lib/drafts/made-names";
import { SECTIONS, type Section } from "@/lib/schema/bundle/bundle";
import { type Collection, emptyCollection } from "@/lib/schema/bundle/collect-bundle";
import { declare, type Located } from "@/lib/schema/bundle/located";
import { type Issue, parseWith } from "@/lib/schema/explain";
import { fieldOf } from "./fields";
import type { NamedRow } from "./read-rows";
import type { SheetReading } from "./sheet";
import { atColumn, withTranslated } from "./translated";
import { blankOf, clearedBy, issuesOfEmpty, LackingColumns, nounOfRow, untold } from "./unnamed";

/** Stored records by slug, in bundle form. */
export type StoredRecords = ReadonlyMap<string, object>;

type Reading = SheetReading & { rows: Section };

/** The record that a row speaks of; empty when it does not say. */
export function slugOfRow(section: Section, { named }: Pick<NamedRow, "named">): string {
  const text = (key: string) => (typeof named[key] === "string" ? named[key] : "");
  if (text("slug") !== "") return text("slug");
  switch (section) {
    case "sources":
      return sourceSlug({
        publisher: text("publisher"),
        publishedOn: text("publishedOn"),
        title: text("title"),
        language: text("language"),
      });
    case "events":
      return eventSlug({ partnership: text("partnership"), on: text("on"), title: text("title") });
    case "termKinds":
      return toSlug(text("label")).replaceAll("-", "_");
    default:
      return toSlug(text("name") || text("title"));
  }
}

/** What the rows say together with what is stored, as if it had been read from a bundle; paths begin with the line. */
export function recordsOfRows(
  rows: readonly NamedRow[],
  stored: StoredRecords,
  reading: Reading,
): Collection {
  const collection = emptyCollection();
  const section = reading.rows;
  const located = collection.bundle[section] as Located[];
  const lacking = new LackingColumns(section, reading.columns);
  for (const row of rows) {
    const at = [{ line: row.line }];
    const slug = slugOfRow(section, row);
    if (slug === "") {
      collection.issues.push(...row.issues, { path: [...at, "slug"], message: nameless(section) });
      continue;
    }
    declare(collection.declared[section], slug, at);
    const before = stored.get(slug);
    const unsaid = before ? [] : lacking.note(row.line, slug);
    const issues: Issue[] = [...row.issues, ...issuesOfEmpty(row, reading, before === undefined)];
    const beneath = before ? { ...before, ...clearedBy(row, reading) } : blankOf(section);
    const own = ownFields(section, row.named);
    const named = before ? inStoredOrder(own, before) : own;
    const parsed = parseWith(SECTIONS[section], withTranslated({ ...beneath, ...named, slug }), at);
    if (!parsed.ok) issues.push(...untold(parsed.issues.map(atColumn), [...issues, ...unsaid]));
    else if (issues.length === 0) located.push({ at, record: parsed.value } as Located);
    collection.issues.push(...issues);
  }
  collection.issues.push(...lacking.issues());
  return collection;
}

/** What a row says of the record itself; what it says beside that goes to its claims. */
function ownFields(section: Section, named: NamedRow["named"]): NamedRow["named"] {
  return Object.fromEntries(Object.entries(named).filter(([key]) => !fieldOf(section, key)?.aside));
}

/** Parties in another order are the same parties: a file that groups them by organization changes nothing. */
function inStoredOrder(named: NamedRow["named"], before: object): NamedRow["named"] {
  const stored = (before as { parties?: unknown }).parties;
  if (!Array.isArray(stored) || !Array.isArray(named.parties)) return named;
  const keyOf = (parties: readonly unknown[]) =>
    parties
      .map((party) => JSON.stringify(party, ["organization", "role"]))
      .sort()
      .join();
  return keyOf(stored) === keyOf(named.parties) ? { ...named, parties: stored } : named;
}

/** What those are called that have no title. */
const NAMED_BY: Partial<Record<Section, string>> = {
  organizations: "name",
  partnerships: "name",
  termKinds: "label",
};

function nameless(section: Section): string {
  const from = NAMED_BY[section] ?? "title";
  return `the ${nounOfRow(section)} has no slug; write one, or a ${from} from which it can be made`;
}
