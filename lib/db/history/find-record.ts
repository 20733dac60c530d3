import type { Lang } from "@/lib/domain/text/language";
import type { Section } from "@/lib/schema/bundle/bundle";
import { withSnapshot } from "../store/snapshot";
import { type Found, findSubject } from "./subject";

/** The identity behind a slug that a record has, had, or had when it was deleted; null when there never was one. */
export function findRecord(section: Section, slug: string, lang?: Lang): Promise<Found | null> {
  return withSnapshot((tx) => findSubject(tx, { section, slug, lang }));
}
