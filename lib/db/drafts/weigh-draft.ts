import { say } from "@/lib/domain/say/say";
import { type Effect, effectOf } from "@/lib/domain/terms/effect";
import type { AssessedTerm } from "@/lib/domain/terms/term";
import { DEFAULT_LANG, type Lang } from "@/lib/domain/text/language";
import { type DraftDocument, draftDocumentSchema } from "@/lib/drafts/document";
import type { EditorLookups } from "@/lib/drafts/editor";
import { previewTerms } from "@/lib/drafts/preview";
import type { Transaction } from "../client";
import { presentState } from "../store/present-state";
import { loadLookups } from "./lookups";

/** What publishing a draft would change for readers: its terms as drafted, beside those published now. */

type Weighed = { document: unknown; recordId: string | null; today: string };

export async function weighDraft(tx: Transaction, { document, recordId, today }: Weighed): Promise<Effect> {
  const parsed = draftDocumentSchema.safeParse(document);
  if (!parsed.success || parsed.data.section !== "deals") return effectOf([], []);
  const present = recordId === null ? null : await presentState(tx, { section: "deals", id: recordId });
  const documents = present ? [parsed.data, present.document] : [parsed.data];
  const lookups = await loadLookups(tx, documents);
  return effectOf(
    readingsOf(present?.document, lookups, { today }),
    readingsOf(parsed.data, lookups, { today }),
  );
}

/** A document's terms as readers would see them; none for what is no deal. */
export function readingsOf(
  document: DraftDocument | undefined,
  lookups: EditorLookups,
  { today, lang }: { today: string; lang?: Lang | undefined },
): AssessedTerm[] {
  if (document?.section !== "deals") return [];
  const names = lookups.names.organizations ?? [];
  return previewTerms(
    document,
    {
      kinds: new Map(lookups.termKinds.map((kind) => [kind.slug, kind])),
      sources: new Map(lookups.sources.map((source) => [source.slug, source])),
      fiscalYears: lookups.fiscalYears,
      organizations: new Map(names.map(({ slug, name }) => [slug, { slug, name }])),
      ...(lang && lang !== DEFAULT_LANG && { language: say(lang) }),
    },
    today,
  );
}
