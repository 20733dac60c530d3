/**
 * A bundle whose records know where they stood, so that an error can name the place.
 * Decides the shape that reading, checking and importing share.
 */
import { keptIn } from "@/lib/domain/text/maps";
import { isStorable } from "@/lib/domain/text/plain-text";
import type { Path } from "@/lib/schema/path";
import { type BundleRecords, SECTION_NAMES, type Section } from "./bundle";

/** A record and its place: `deals[3]`, or `spring.json: deals[3]` when several files are read. */
export type Located<S extends Section = Section> = { at: Path; record: BundleRecords[S] };

/** Per section, the records that are whole. */
export type LocatedBundle = { [S in Section]: Located<S>[] };

/** Per section, where each slug is claimed, by broken records too: those are not unknown, only broken. */
export type Declared = Record<Section, Map<string, Path[]>>;

/** Something for every section. */
export function perSection<T>(make: (section: Section) => T): Record<Section, T> {
  return Object.fromEntries(SECTION_NAMES.map((section) => [section, make(section)])) as Record<Section, T>;
}

/** A bundle without records. */
export function emptyBundle(): LocatedBundle {
  return perSection(() => []) as LocatedBundle;
}

/** Notes that the record at `at` claims a slug; one that cannot be stored is told as a issue of the record itself. */
export function declare(declared: Map<string, Path[]>, slug: string, at: Path): void {
  if (isStorable(slug)) keptIn(declared, slug, () => []).push(at);
}
