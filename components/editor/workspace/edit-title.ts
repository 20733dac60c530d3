import { editorWords } from "@/lib/language/editing/editor-words";
import type { Section } from "@/lib/schema/bundle/bundle";

/** The title of an editing page, for tabs and bookmarks. */
export function editTitle(section: Section, slug: string | null): string {
  const t = editorWords("home");
  return slug === null ? t(`begin.${section}`) : t(`edits.${section}`, { slug });
}
