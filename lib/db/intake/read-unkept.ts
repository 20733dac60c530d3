import type { Result } from "@/lib/domain/text/result";
import { makeReader, type Reader, readArticle } from "@/lib/intake/article/read-article";
import { matchProposals } from "@/lib/intake/match/match-proposals";
import { checkClaims, type SecondClaim } from "@/lib/intake/second/check-claims";
import { compareReadings, type ReadBy } from "@/lib/intake/second/compare-readings";
import type { Lexicon, Proposal } from "@/lib/intake/shapes/proposal";
import { keptText } from "@/lib/intake/text/fold-aligned";
import { type IntakeSource, intakeSourceSchema } from "@/lib/schema/intake";
import { type StoredSecondReading, secondReadingSchema } from "@/lib/schema/second-reading";
import { db } from "../client";
import { describeSource, type Given } from "./describe-source";
import { loadLexicon } from "./lexicon";
import { loadMatchDeals } from "./load-deals";

/** Articles as the command reads them, kept or not: what each claims, and where it would belong. */

/** `readBy`: only where a second reader was asked. */
export type CommandReading = {
  language: string | null;
  source: IntakeSource;
  proposals: readonly (Pick<
    Proposal,
    "kind" | "from" | "to" | "value" | "stance" | "quote" | "start" | "end" | "score"
  > & {
    deal: string | null;
    term: string | null;
    readBy?: ReadBy;
  })[];
  notes: readonly string[];
};

/** Asks a second reader; the claims with whose they are, or a sentence why there are none. */
export type AskSecond = (question: {
  text: string;
  lexicon: Lexicon;
}) => Promise<Result<StoredSecondReading>>;

/** The record’s words made ready, and the second reader where one is to be asked. */
export type CommandReader = { lexicon: Lexicon; reader: Reader; askSecond: AskSecond | null };

/** A reader of the record as it is now, for many articles. */
export async function commandReader(askSecond: AskSecond | null): Promise<CommandReader> {
  const lexicon = await loadLexicon(db());
  return { lexicon, reader: makeReader(lexicon), askSecond };
}

/** Reads an article without keeping it. */
export async function readUnkept(by: CommandReader, given: Given): Promise<CommandReading> {
  const text = keptText(given.text);
  const second = by.askSecond === null ? null : await by.askSecond({ text, lexicon: by.lexicon });
  return readText(by, { text, source: await describeSource(db(), given), second });
}

/** Reads one that is kept; null when there is none of that id. A second reader is asked once, and its answer kept. */
export async function readKept(by: CommandReader, id: string): Promise<CommandReading | null> {
  const row = await db().intakeDocument.findUnique({
    where: { id },
    select: { text: true, source: true, secondReading: true },
  });
  if (row === null) return null;
  const source = intakeSourceSchema.parse(row.source);
  const second = by.askSecond === null ? null : await secondOf(id, row, by);
  return readText(by, { text: row.text, source, second });
}

async function secondOf(
  id: string,
  { text, secondReading }: { text: string; secondReading: unknown },
  { askSecond, lexicon }: CommandReader,
): Promise<Result<StoredSecondReading> | null> {
  if (secondReading !== null) return { ok: true, value: secondReadingSchema.parse(secondReading) };
  const answer = (await askSecond?.({ text, lexicon })) ?? null;
  if (answer?.ok)
    await db().intakeDocument.updateMany({ where: { id }, data: { secondReading: answer.value } });
  return answer;
}

type ToRead = { text: string; source: IntakeSource; second: Result<StoredSecondReading> | null };

async function readText(by: CommandReader, { text, source, second }: ToRead): Promise<CommandReading> {
  const reading = readArticle(text, by.reader, source.language);
  const { proposals, readBy } = bothOf(text, reading.proposals, {
    by,
    claims: second?.ok ? second.value.claims : null,
    language: source.language,
  });
  const deals = await loadMatchDeals(db(), proposals);
  const about = { deals, source: source.slug || null, publishedOn: source.publishedOn || null };
  const matched = matchProposals(proposals, about);
  const notes = second === null || second.ok ? reading.notes : [...reading.notes, second.error];
  return {
    ...{ language: reading.language, source, notes },
    proposals: proposals.map(({ kind, from, to, value, stance, quote, start, end, score, id }) => {
      const [best] = matched.get(id)?.candidates ?? [];
      const readers = readBy.get(id);
      return {
        ...{ kind, from, to, value, stance, quote, start, end, score },
        ...{ deal: best?.deal || null, term: best?.term ?? null },
        ...(readers === undefined ? {} : { readBy: readers }),
      };
    }),
  };
}

type Both = { by: CommandReader; claims: readonly SecondClaim[] | null; language: string };

function bothOf(text: string, own: readonly Proposal[], { by, claims, language }: Both) {
  if (claims === null) return { proposals: own, readBy: new Map<string, ReadBy>() };
  const types = new Map(by.lexicon.kinds.map(({ slug, valueType }) => [slug, valueType]));
  const checked = checkClaims(text, claims, { reader: by.reader, types, own, language });
  return compareReadings(own, checked.proposals);
}
