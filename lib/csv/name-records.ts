/**
 * Rows whose cells name records by name → the same rows naming them by slug.
 * Decides which cells name which kind of record; who is meant is record-names'.
 */
import type { Issue } from "@/lib/schema/explain";
import type { Path } from "@/lib/schema/path";
import type { RowKind } from "./fields";
import type { NamedRow } from "./read-rows";
import type { Meant, NamedSection, RecordNames } from "./record-names";

type Party = { organization: string; role: string };

const REFERENCES: Readonly<Partial<Record<RowKind, Readonly<Record<string, NamedSection>>>>> = {
  deals: { partnership: "partnerships", from: "organizations", to: "organizations" },
  events: { partnership: "partnerships" },
  terms: { kind: "termKinds", from: "organizations", to: "organizations" },
};
/** Rows of these speak of the record of that name where they give no slug. */
const SUBJECTS: Readonly<Partial<Record<RowKind, NamedSection>>> = {
  organizations: "organizations",
  partnerships: "partnerships",
};

/** What a cell becomes, or an issue at its place. */
class Naming {
  readonly issues: Issue[] = [];
  readonly named: Record<string, unknown>;

  constructor(row: NamedRow) {
    this.named = { ...row.named };
  }

  take(meant: Meant, path: Path, put: (slug: string) => void): void {
    if (meant === null) return;
    if ("ask" in meant) this.issues.push({ path, message: meant.ask });
    else put(meant.slug);
  }
}

/** The rows with slugs for names, and an issue wherever it has to be asked who is meant. */
export function nameRecords(rows: readonly NamedRow[], kind: RowKind, names: RecordNames): NamedRow[] {
  return rows.map((row) => {
    const naming = new Naming(row);
    for (const [key, section] of Object.entries(REFERENCES[kind] ?? {})) {
      const typed = row.named[key];
      if (typeof typed !== "string") continue;
      naming.take(names.reference(section, typed), [{ line: row.line }, key], (slug) => {
        naming.named[key] = slug;
      });
    }
    nameParties(row, naming, names);
    nameSubject(row, naming, { names, section: SUBJECTS[kind] });
    return { ...row, named: naming.named, issues: [...row.issues, ...naming.issues] };
  });
}

function nameParties(row: NamedRow, naming: Naming, names: RecordNames): void {
  const parties = row.named.parties as readonly Party[] | undefined;
  if (parties === undefined) return;
  naming.named.parties = parties.map((party, index) => {
    let { organization } = party;
    const path = [{ line: row.line }, "parties", index, "organization"];
    naming.take(names.reference("organizations", organization), path, (slug) => {
      organization = slug;
    });
    return { ...party, organization };
  });
}

/** A record that is found by a name keeps the name it has: "AWS" does not rename Amazon. */
function nameSubject(
  row: NamedRow,
  naming: Naming,
  { names, section }: { names: RecordNames; section: NamedSection | undefined },
): void {
  const { slug, name } = row.named;
  if (section === undefined || slug !== undefined || typeof name !== "string") return;
  naming.take(names.subject(section, name), [{ line: row.line }, "name"], (found) => {
    naming.named.slug = found;
    delete naming.named.name;
  });
}
