import { normalizeUrl } from "@/lib/domain/text/normalize-url";
import { publisherKey } from "@/lib/domain/text/publisher-key";
import { guessLanguage } from "@/lib/intake/text/guess-language";
import { type IntakeSource, intakeSourceSchema } from "@/lib/schema/intake";
import type { Transaction } from "../client";
import type { Prisma } from "../generated/client";
import { publisherAt, spelled, usualTier } from "./publishers";

/**
 * Which source a document is.
 * Decides whether the record has it already: by its address, its title, the title that it opens with, or the sentences that the record
 * quotes from it. Else it is what it says of itself.
 */

export type Given = {
  text: string;
  name: string;
  metadata: {
    title: string | null;
    publisher: string | null;
    address: string | null;
    publishedOn: string | null;
    language: string | null;
  };
};

/** What the document says of itself, or the source of the record that it is. */
export async function describeSource(tx: Transaction, given: Given): Promise<IntakeSource> {
  const { metadata, name, text } = given;
  const stored = (await recognised(tx, metadata)) ?? (await recognisedByWords(tx, given));
  if (stored !== null) return stored;
  const { title, address, publishedOn, language } = metadata;
  const publisher = await publisherOf(tx, metadata);
  return intakeSourceSchema.parse({
    title: title ?? name.replace(/\.[a-z0-9]+$/i, ""),
    publisher: publisher ?? "",
    url: address ?? "",
    publishedOn: publishedOn ?? "",
    language: language ?? guessLanguage(text) ?? "en",
    tier: await usualTier(tx, publisher),
  });
}

async function publisherOf(
  tx: Transaction,
  { publisher, address }: Given["metadata"],
): Promise<string | null> {
  if (publisher !== null) return spelled(tx, publisher);
  return address === null || !URL.canParse(address) ? null : publisherAt(tx, address);
}

const select = {
  ...{ slug: true, title: true, publisher: true, url: true, urlKey: true },
  ...{ publishedOnEdtf: true, language: true, tier: true },
} as const;
type Row = Prisma.SourceGetPayload<{ select: typeof select }>;

/** The source of the record at this address, else of this title and publisher; null: the record has none. */
export async function recognised(
  tx: Transaction,
  { address, title, publisher }: Pick<Given["metadata"], "address" | "title" | "publisher">,
): Promise<IntakeSource | null> {
  const key = address === null ? null : normalizeUrl(address);
  const where = [
    ...(key === null ? [] : [{ urlKey: key }]),
    ...(title === null ? [] : [{ title: { in: [title, title.replace(/\.$/, "")] } }]),
  ];
  if (where.length === 0) return null;
  const rows = await tx.source.findMany({ where: { OR: where }, select, take: 20, orderBy: { slug: "asc" } });
  return asSource(rows.find((row) => key !== null && row.urlKey === key) ?? onlyBy(rows, publisher));
}

/** The one of the publisher; where nobody says which it is, the only one. */
function onlyBy(rows: readonly Row[], publisher: string | null): Row | undefined {
  if (publisher === null) return rows.length === 1 ? rows[0] : undefined;
  return rows.find((row) => publisherKey(row.publisher) === publisherKey(publisher));
}

/** A plain text says neither address nor publisher: its first words and its sentences say which it is. */
async function recognisedByWords(tx: Transaction, { text, metadata }: Given): Promise<IntakeSource | null> {
  if (metadata.address !== null) return null;
  const slugs = [...(await openedBy(tx, text)), ...(await quotedFrom(tx, text))];
  if (slugs.length === 0) return null;
  const rows = await tx.source.findMany({ where: { slug: { in: slugs } }, select });
  const ranked = slugs.flatMap((slug) => rows.find((row) => row.slug === slug) ?? []);
  const { publisher } = metadata;
  const fits = (row: Row): boolean =>
    publisher === null || publisherKey(row.publisher) === publisherKey(publisher);
  return asSource(ranked.find(fits));
}

/** A shorter title may open any article. */
const LEAST_TITLE = 30;
const HEAD = 600;

/** The only source whose title the text begins with. */
async function openedBy(tx: Transaction, text: string): Promise<string[]> {
  const head = text.trimStart().slice(0, HEAD).toLowerCase().replace(/[’‘]/g, "'");
  const rows = await tx.$queryRaw<{ slug: string }[]>`
    SELECT slug FROM sources
    WHERE length(title) >= ${LEAST_TITLE} AND starts_with(${head}, replace(lower(title), '’', ''''))
    LIMIT 2`;
  return rows.length === 1 ? rows.map(({ slug }) => slug) : [];
}

const LEAST_QUOTE = 30;
const LEAST_FOUND = 2;
/** A longer text is no article of which a source was made, and looking through it would take a while. */
const LONGEST = 100_000;

/** The source most of whose quotations stand in the text, and more than of any other. */
async function quotedFrom(tx: Transaction, text: string): Promise<string[]> {
  if (text.length > LONGEST) return [];
  const rows = await tx.$queryRaw<{ slug: string; found: number }[]>`
    SELECT slug, found FROM (
      SELECT s.slug, count(*)::int AS quotes, (count(*) FILTER (WHERE strpos(${text}, c.quote) > 0))::int AS found
      FROM claims c JOIN sources s ON s.id = c.source_id
      WHERE length(c.quote) >= ${LEAST_QUOTE}
      GROUP BY s.slug) AS quoted
    WHERE found >= ${LEAST_FOUND} AND found * 2 >= quotes
    ORDER BY found DESC, slug
    LIMIT 2`;
  const [first, second] = rows;
  return first === undefined || first.found === second?.found ? [] : [first.slug];
}

function asSource(row: Row | undefined): IntakeSource | null {
  if (row === undefined) return null;
  const { slug, title, publisher, url, publishedOnEdtf, language, tier } = row;
  return {
    ...{ slug, title, publisher, language, tier },
    url: url ?? "",
    publishedOn: publishedOnEdtf ?? "",
  };
}
