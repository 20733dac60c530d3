import "server-only";
import { makeReader, type Reader, readArticle } from "@/lib/intake/article/read-article";
import { matchProposals } from "@/lib/intake/match/match-proposals";
import type { Proposal } from "@/lib/intake/shapes/proposal";
import { keptText } from "@/lib/intake/text/fold-aligned";
import type { IntakeSource } from "@/lib/schema/intake";
import { db } from "../client";
import { describeSource, type Given } from "./keep-document";
import { loadLexicon } from "./lexicon";
import { loadMatchDeals } from "./load-deals";

/** Articles read without keeping them, as the command does: what each claims, and where it would belong. */

export type Unkept = {
  language: string | null;
  source: IntakeSource;
  proposals: readonly (Pick<
    Proposal,
    "kind" | "from" | "to" | "value" | "stance" | "quote" | "start" | "end" | "score"
  > & {
    deal: string | null;
    term: string | null;
  })[];
  notes: readonly string[];
};

/** A reader of the record as it is now, for many articles. */
export async function unkeptReader(): Promise<Reader> {
  return makeReader(await loadLexicon(db()));
}

export async function readUnkept(reader: Reader, given: Given): Promise<Unkept> {
  const source = await describeSource(db(), given);
  const reading = readArticle(keptText(given.text), reader, source.language);
  const deals = await loadMatchDeals(db(), reading.proposals);
  const about = { deals, source: source.slug || null, publishedOn: source.publishedOn || null };
  const matched = matchProposals(reading.proposals, about);
  return {
    ...{ language: reading.language, source, notes: reading.notes },
    proposals: reading.proposals.map(({ kind, from, to, value, stance, quote, start, end, score, id }) => {
      const [best] = matched.get(id)?.candidates ?? [];
      return {
        kind,
        from,
        to,
        value,
        stance,
        quote,
        start,
        end,
        score,
        deal: best?.deal ?? null,
        term: best?.term ?? null,
      };
    }),
  };
}
