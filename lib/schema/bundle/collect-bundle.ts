/**
 * Takes a bundle piece by piece as it is read, and keeps of every record its parsed form only.
 * Decides what is wrong inside a record or with the bundle's outline; checks across records come after.
 */
import { cutText, toStorable } from "@/lib/domain/text/plain-text";
import { type Issue, parseWith, show } from "@/lib/schema/explain";
import { BUNDLE_FORMAT, type BundleRecords, SECTION_NAMES, SECTIONS, type Section } from "./bundle";
import { type Declared, declare, emptyBundle, type Located, type LocatedBundle, perSection } from "./located";

export type Collection = { bundle: LocatedBundle; declared: Declared; issues: Issue[] };

/** What collecting begins with; several files may go into one. */
export function emptyCollection(): Collection {
  return { bundle: emptyBundle(), declared: perSection(() => new Map()), issues: [] };
}

/** What one file adds to a collection; `prefix` names the file in paths when there are several. */
export class BundleCollector {
  private format: "unseen" | "right" | "wrong" = "unseen";
  private readonly counts = perSection(() => 0);

  constructor(
    private readonly into: Collection,
    private readonly prefix: string,
  ) {}

  /** A member of the outline that is no list. */
  onScalar(key: string, value: unknown): void {
    if (key === "format") this.takeFormat(value);
    else if (isSection(key))
      this.object(key, `expected a list, saw ${value === undefined ? "an object" : show(value)}`);
    else this.unknownMember(key);
  }

  onListStart(key: string): void {
    if (key === "format") this.takeFormat([]);
    else if (!isSection(key)) this.unknownMember(key);
  }

  /** An entry of a list. Under another format its meaning is not known, so it is not judged. */
  onEntry(key: string, entry: unknown): void {
    if (isSection(key) && this.format !== "wrong") this.takeRecord(key, entry);
  }

  /** The file was read to its end. */
  end(): void {
    if (this.format === "unseen") this.object("format", `is missing; write "format": ${show(BUNDLE_FORMAT)}`);
  }

  private takeFormat(value: unknown): void {
    this.format = value === BUNDLE_FORMAT ? "right" : "wrong";
    if (this.format === "right") return;
    this.object(
      "format",
      `${show(value)} is not a format that is read here; it must be ${show(BUNDLE_FORMAT)}`,
    );
  }

  private unknownMember(key: string): void {
    if (this.format === "wrong") return;
    this.object(key, `unknown section; a bundle has format, ${SECTION_NAMES.join(", ")}`);
  }

  private takeRecord<S extends Section>(section: S, entry: unknown): void {
    const at = [`${this.prefix}${section}`, this.counts[section]++];
    const slug = slugOf(entry);
    if (slug !== null) declare(this.into.declared[section], slug, at);
    const parsed = parseWith(SECTIONS[section], entry, at);
    if (!parsed.ok) this.into.issues.push(...parsed.issues);
    else (this.into.bundle[section] as Located<S>[]).push({ at, record: parsed.value as BundleRecords[S] });
  }

  private object(key: string, message: string): void {
    this.into.issues.push({ path: [`${this.prefix}${cutText(toStorable(key), 60)}`], message });
  }
}

function isSection(key: string): key is Section {
  return Object.hasOwn(SECTIONS, key);
}

function slugOf(entry: unknown): string | null {
  const slug = typeof entry === "object" && entry !== null ? (entry as Record<string, unknown>).slug : null;
  return typeof slug === "string" ? slug : null;
}
