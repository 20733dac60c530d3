import { publisherKey } from "@/lib/domain/text/publisher-key";
import type { AcceptedContext, Answered } from "@/lib/drafts/accepted-claims";
import { blankSource } from "@/lib/drafts/blank";
import type { ReadSource } from "@/lib/drafts/with-claims";
import { makeReader, type Reader, readArticle } from "@/lib/intake/article/read-article";
import { type MatchDeal, type Matched, matchProposals } from "@/lib/intake/match/match-proposals";
import { type CheckedClaims, checkClaims } from "@/lib/intake/second/check-claims";
import { compareReadings, type ReadBy } from "@/lib/intake/second/compare-readings";
import type { Lexicon, Proposal } from "@/lib/intake/shapes/proposal";
import {
  type IntakeAnswers,
  type IntakeSource,
  intakeAnswersSchema,
  intakeSourceSchema,
} from "@/lib/schema/intake";
import { type StoredSecondReading, secondReadingSchema } from "@/lib/schema/second-reading";
import type { Transaction } from "../client";
import { recognised } from "./describe-source";
import { loadLexicon } from "./lexicon";
import { loadMatchDeals } from "./load-deals";

/** A kept article, read again: the same text and the same record give the same proposals. */

export type Opened = {
  row: {
    id: string;
    name: string;
    text: string;
    status: "waiting" | "done" | "dismissed";
    draftId: string | null;
  };
  source: IntakeSource;
  answers: IntakeAnswers;
  lexicon: Lexicon;
  /** Of our own reader, and of the second one where it was asked. */
  proposals: readonly Proposal[];
  second: SecondOpened | null;
  notes: readonly string[];
  deals: readonly MatchDeal[];
  matched: ReadonlyMap<string, Matched>;
  /** Slugs of sources by the name of their publisher, for what an article passes on. */
  repeats: ReadonlyMap<string, string>;
};

/** What a second reader said, checked anew: by the record as it is now. */
export type SecondOpened = Pick<StoredSecondReading, "host" | "model" | "askedAt"> &
  Pick<CheckedClaims, "dropped"> & { readBy: ReadonlyMap<string, ReadBy> };

/** Null when there is no such document. `source`: as the page has it now, where it was changed. */
export async function openDocument(
  tx: Transaction,
  id: string,
  given?: IntakeSource,
): Promise<Opened | null> {
  const row = await tx.intakeDocument.findUnique({ where: { id } });
  if (row === null) return null;
  const source = await sourceNow(tx, given ?? intakeSourceSchema.parse(row.source));
  const lexicon = await loadLexicon(tx);
  const reader = makeReader(lexicon);
  const reading = readArticle(row.text, reader, source.language);
  const { proposals, second } = withSecond(row, reading.proposals, { lexicon, reader, source });
  const deals = await loadMatchDeals(tx, proposals);
  const publishedOn = source.publishedOn === "" ? null : source.publishedOn;
  return {
    ...{ row, source, lexicon, proposals, second, deals, notes: reading.notes },
    answers: intakeAnswersSchema.parse(row.answers),
    matched: matchProposals(proposals, { deals, source: source.slug || null, publishedOn }),
    repeats: await repeatedSources(tx, proposals),
  };
}

/** One that was new when the article was given may have been published since: with another draft of the same article. */
async function sourceNow(tx: Transaction, source: IntakeSource): Promise<IntakeSource> {
  const { slug, url, title, publisher } = source;
  if (slug !== "" || publisher === "") return source;
  return (await recognised(tx, { address: url || null, title, publisher })) ?? source;
}

type With = { lexicon: Lexicon; reader: Reader; source: IntakeSource };

function withSecond(
  row: { text: string; secondReading: unknown },
  own: readonly Proposal[],
  { lexicon, reader, source }: With,
): Pick<Opened, "proposals" | "second"> {
  if (row.secondReading === null) return { proposals: own, second: null };
  const { claims, host, model, askedAt } = secondReadingSchema.parse(row.secondReading);
  const types = new Map(lexicon.kinds.map(({ slug, valueType }) => [slug, valueType]));
  const checked = checkClaims(row.text, claims, { reader, types, own, language: source.language });
  const { proposals, readBy } = compareReadings(own, checked.proposals);
  return { proposals, second: { host, model, askedAt, dropped: checked.dropped, readBy } };
}

/** The newest source of each publisher that the article names as its own source; none where it names a party. */
async function repeatedSources(
  tx: Transaction,
  proposals: readonly Proposal[],
): Promise<ReadonlyMap<string, string>> {
  const names = [...new Set(proposals.flatMap(({ attributedTo }) => attributedTo ?? []))];
  if (names.length === 0) return new Map();
  const rows = await tx.source.findMany({
    where: {
      OR: names.map((name) => ({
        publisher: { contains: name.replace(/^The /, ""), mode: "insensitive" as const },
      })),
    },
    select: { slug: true, publisher: true },
    orderBy: [{ publishedOnSort: { sort: "desc", nulls: "last" } }, { slug: "asc" }],
  });
  return new Map(
    names.flatMap((name) => {
      const row = rows.find(({ publisher }) => publisherKey(publisher) === publisherKey(name));
      return row === undefined ? [] : [[name, row.slug] as const];
    }),
  );
}

/** The proposals with their answers; what was not answered stands where it fits best, for weighing. */
export function answeredOf(opened: Opened, answers: IntakeAnswers): Answered[] {
  return opened.proposals.flatMap((proposal) => {
    const answer = answers[proposal.id];
    const repeats = repeatsOf(opened, proposal);
    return answer === undefined ? [] : [{ proposal, answer, repeats }];
  });
}

export function repeatsOf({ repeats, source }: Opened, { attributedTo }: Proposal): string {
  const slug = attributedTo === null ? undefined : repeats.get(attributedTo);
  return slug === undefined || slug === source.slug ? "" : slug;
}

export function contextOf({ row, source, lexicon }: Opened): AcceptedContext {
  return {
    document: row.id,
    source: sourceOf(row.id, source),
    text: row.text,
    language: source.language,
    kinds: new Map(lexicon.kinds.map((kind) => [kind.slug, kind])),
  };
}

/** A published source by its slug, else one that the draft brings along. */
function sourceOf(document: string, { slug, ...made }: IntakeSource): ReadSource {
  return slug === "" ? { made: { ...blankSource(document), ...made } } : { slug };
}
