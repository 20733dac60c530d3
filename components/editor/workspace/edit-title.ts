import { RECORD_WORDS, type Section } from "@/lib/schema/bundle/bundle";

/** The title of an editing page, for tabs and bookmarks. */
export function editTitle(section: Section, slug: string | null): string {
  return slug === null ? `New ${RECORD_WORDS[section]}` : `Edit ${RECORD_WORDS[section]} ${slug}`;
}
