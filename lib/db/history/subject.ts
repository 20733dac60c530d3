import type { Lang } from "@/lib/domain/text/language";
import { type Translations, tellIn } from "@/lib/domain/text/translations";
import type { Section } from "@/lib/schema/bundle/bundle";
import { nounOf } from "@/lib/url/history-href";
import type { HistorySubject, HistoryTitle } from "@/lib/views/history";
import type { Transaction } from "../client";
import { isDeletion } from "../store/deletion";
import { ownersOf, revisionState } from "../store/past-states";

/** The record whose history is asked for: by the slug it has, had, or had when it was deleted. */

export type Found = { id: string; subject: HistorySubject };

type Asked = { section: Section; slug: string; lang?: Lang | undefined };

export async function findSubject(tx: Transaction, { section, slug, lang }: Asked): Promise<Found | null> {
  const id = (await ownersOf(tx, section, [slug])).get(slug);
  if (id === undefined) return null;
  const [head] = await tx.revision.findMany({
    where: { recordId: id },
    orderBy: { number: "desc" },
    select: { number: true, state: true },
    take: 1,
  });
  if (!head) return null;
  const deletion = isDeletion(head.state) ? head.state : null;
  const last = deletion ? await revisionState(tx, id, head.number - 1) : head.state;
  return {
    id,
    subject: {
      noun: nounOf(section),
      slug: slugOf(head.state, slug),
      ...titleIn(section, last, lang),
      newest: head.number,
      deleted: deletion?.reason ?? null,
    },
  };
}

function slugOf(state: unknown, otherwise: string): string {
  const { slug } = state as { slug?: unknown };
  return typeof slug === "string" ? slug : otherwise;
}

/** What a record is called, in whatever state it was. */
export function titleOf(section: Section, state: unknown): string {
  return titleIn(section, state, undefined).title;
}

/** The same for a reader of a language. */
export function titleIn(section: Section, state: unknown, lang: Lang | undefined): HistoryTitle {
  const field = TITLE_FIELDS[section];
  const record = (state ?? {}) as Readonly<Record<string, unknown>> & { translations?: Translations };
  const { [field]: title, ...said } = tellIn(record, lang, field);
  if (typeof title !== "string" || title === "") return { title: String(record.slug ?? "") };
  // A source's headline is in the source's language, whoever reads.
  const written = section === "sources" ? record.language : `${field}Lang` in said ? lang : undefined;
  return { title, ...(typeof written === "string" && written !== "en" && { titleLang: written }) };
}

const TITLE_FIELDS: Readonly<Record<Section, string>> = {
  termKinds: "label",
  organizations: "name",
  sources: "title",
  partnerships: "name",
  deals: "title",
  events: "title",
};
