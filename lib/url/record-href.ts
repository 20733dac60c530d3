/**
 * Where a record of any section is read, and where it is edited.
 * Decides the addresses only; whether there is such a record is for the pages to say.
 */
import type { Section } from "@/lib/schema/bundle/bundle";
import { dealHref, organizationHref, partnershipHref, sourceHref, withQuery } from "./href";

/** The word for a section in the addresses of the editor. */
const NOUNS: Readonly<Record<Section, string>> = {
  termKinds: "term-kinds",
  organizations: "organizations",
  sources: "sources",
  partnerships: "partnerships",
  deals: "deals",
  events: "events",
};

/** The section that an address of the editor names. @example sectionOfNoun("term-kinds") // "termKinds" */
export function sectionOfNoun(noun: string): Section | null {
  const found = Object.entries(NOUNS).find(([, word]) => word === noun);
  return found ? (found[0] as Section) : null;
}

const READ_AT: Readonly<Partial<Record<Section, (slug: string) => string>>> = {
  deals: (slug) => dealHref(slug),
  organizations: (slug) => organizationHref(slug),
  partnerships: (slug) => partnershipHref(slug),
  sources: (slug) => sourceHref(slug),
};

/** The public page of a record; what has none is seen at the editor. */
export function recordHref(section: Section, slug: string): string {
  return READ_AT[section]?.(slug) ?? editHref(section, slug);
}

/** Where a record is edited; `draft` names one draft of it. */
export function editHref(section: Section, slug: string, draft?: string): string {
  return withQuery(`/edit/${NOUNS[section]}/${slug}`, { draft });
}

/** Where one part of a deal is edited alone. @example editPartHref("aws-openai", "claim:x7") // "/edit/deals/aws-openai?part=claim:x7" */
export function editPartHref(deal: string, part: string, draft?: string): string {
  return withQuery(editHref("deals", deal), { draft, part });
}

/** What readers reported; of one record: "deals/aws-openai". */
export const readerNotesHref = (about?: string) => withQuery("/edit/notes", { about }).replaceAll("%2F", "/");

/** Where a new record is written. */
export function newHref(section: Section, draft?: string): string {
  return withQuery(`/edit/${NOUNS[section]}/new`, { draft });
}

/** Where a new deal is begun like another one. */
export const duplicateHref = (slug: string) => withQuery(newHref("deals"), { like: slug });

/** The history of a record at the editor, where it can be taken back. */
export function editorHistoryHref(section: Section, slug: string, before: number | null = null): string {
  return withQuery(`/edit/${NOUNS[section]}/${slug}/history`, { before });
}

/** Where a record is taken out, or joined to another. */
export function removeHref(section: Section, slug: string): string {
  return `/edit/${NOUNS[section]}/${slug}/remove`;
}

/** One save at the editor, where it can be undone. */
export const editorChangeHref = (number: number, after: number | null = null) =>
  withQuery(`/edit/changes/${number}`, { after });

/** Everything that was taken out. */
export const withdrawnHref = () => "/edit/withdrawn";

/** Views of the tables that everybody is shown; `address` is one to share. */
export const sharedViewsHref = (address?: string) => withQuery("/edit/views", { address: address ?? null });

/** Many deals set at once: those of a view of the table. */
export const bulkHref = (address: string) => `/edit/bulk${address.slice("/deals".length)}`;

/** What in the record cannot all be so. */
export const findingsHref = () => "/edit/findings";

/** Where files of records are brought in. */
export const importHref = () => "/edit/import";

export const reviewHref = (draft?: string) => (draft ? `/edit/review/${draft}` : "/edit/review");
export const termReviewHref = (deal: string, key: string) => `/edit/terms/${deal}/${key}`;

/** Where articles are read; one of them by its id. */
export const intakeHref = (id?: string) => (id ? `/edit/intake/${id}` : "/edit/intake");
/** Several articles side by side. Without ids, where a form of them leads. */
export const intakeTogetherHref = (ids: readonly string[] = []) =>
  withQuery("/edit/intake/together", { document: ids });
/** Where a file is sent to be read. */
export const intakeReadHref = (name: string) => withQuery("/edit/intake/read", { name });
