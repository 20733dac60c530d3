import type { AskedClocks, Clocks } from "@/lib/domain/dates/clocks";
import { sumsInLoops } from "@/lib/domain/obligations/loop-sums";
import { findLoops, type Loop } from "@/lib/domain/obligations/loops";
import { sumsOfLumps } from "@/lib/domain/obligations/lumps/lump-sums";
import type { LedgerSum } from "@/lib/domain/obligations/sums";
import { noteUnknownRead } from "@/lib/runtime/record-reads";
import type { NetworkSearch } from "@/lib/url/ledger/network-search";
import type { NetworkSource, NetworkView } from "@/lib/views/network";
import { db } from "../../client";
import { Prisma } from "../../generated/client";
import { countedSides, everything, lumpsIn } from "../obligations/counted-ledger";
import { LEDGER_FROM, obligationsAt } from "../obligations/ledger-sql";
import { inOwnNames, namesIn } from "../obligations/names-in";

/**
 * The network: the ledger's sums of money, who stands in them, and the loops they close.
 * Everything is counted over the whole record first and narrowed afterwards, so that a filter never changes an amount.
 */

/** The network as its page and its files show it. */
export async function getNetwork(search: NetworkSearch, clocks: AskedClocks): Promise<NetworkView> {
  noteUnknownRead(); // answered from memory, so any save may change it
  const sides = await countedSides(everything(), clocks);
  const all = sumsOfLumps(lumpsIn(sides));
  const found = findLoops(sides.flatMap(({ facts }) => facts.edges));
  const loops = found.loops.filter((loop) => isLoopAsked(loop, search));
  const asked = all.filter((sum) => isSumAsked(sum, search));
  const sums = search.show === "loops" ? sumsInLoops(asked, loops) : asked;
  const [members, sources, names] = await Promise.all([
    readMembers(sums),
    readSources(loops, clocks),
    namesIn(clocks.lang),
  ]);
  return {
    ...inOwnNames({ sums, members, loops }, names),
    sources,
    loopsCut: found.cut,
    kinds: named(all.map(({ kind }) => [kind.slug, kind.label] as const)),
    organizations: named(
      all.flatMap(({ payer, payee }) =>
        inOwnNames([payer, payee], names).flatMap((one) => (one ? [[one.slug, one.name] as const] : [])),
      ),
    ),
  };
}

function isSumAsked({ payer, payee, kind, binding }: LedgerSum, search: NetworkSearch): boolean {
  return (
    among(search.org, payer?.slug, payee?.slug) &&
    among(search.kind, kind.slug) &&
    among(search.binding, binding ?? undefined)
  );
}

/** A loop through one of the organizations asked for, every promise of which is as firm as asked; it has several kinds by nature. */
function isLoopAsked({ edges }: Loop, { org, binding }: NetworkSearch): boolean {
  return (
    among(org, ...edges.map(({ from }) => from.slug)) &&
    edges.every(({ counted }) => among(binding, counted.row.binding))
  );
}

function among(list: readonly string[], ...has: readonly (string | undefined)[]): boolean {
  return list.length === 0 || has.some((one) => one !== undefined && list.includes(one));
}

function named(pairs: readonly (readonly [string, string])[]): Record<string, string> {
  return Object.fromEntries([...pairs].sort((a, b) => a[1].localeCompare(b[1], "en")));
}

async function readMembers(sums: readonly LedgerSum[]): Promise<NetworkView["members"]> {
  const slugs = [
    ...new Set(sums.flatMap(({ payer, payee }) => [payer?.slug, payee?.slug].flatMap((slug) => slug ?? []))),
  ];
  if (slugs.length === 0) return [];
  return db().$queryRaw<NetworkView["members"][number][]>(
    Prisma.sql`SELECT slug, name, kind::text AS kind FROM organizations WHERE slug = ANY(${slugs}::text[]) ORDER BY slug`,
  );
}

/** The sources that count for each promise of these loops. */
async function readSources(loops: readonly Loop[], clocks: Clocks): Promise<NetworkView["sources"]> {
  const rows = loops.flatMap(({ edges }) => edges.map(({ counted }) => counted.row));
  const terms = new Map(rows.map(({ id, deal, term }) => [id, { deal: deal.slug, key: term.key }]));
  if (terms.size === 0) return {};
  const asked = [...terms.values()];
  const found = await db().$queryRaw<(NetworkSource & { id: string })[]>(Prisma.sql`
    SELECT d.slug || '/' || t.key AS id, src.slug, src.title, src.publisher
    FROM ${LEDGER_FROM} CROSS JOIN LATERAL jsonb_array_elements_text(o.facts -> 'sources') AS own(id)
    JOIN sources src ON src.id = own.id::uuid
    WHERE ${obligationsAt(clocks)} AND (d.slug, t.key) IN (
      SELECT * FROM unnest(${asked.map(({ deal }) => deal)}::text[], ${asked.map(({ key }) => key)}::text[]))
    ORDER BY 1, src.slug COLLATE "C"`);
  const sources: Record<string, NetworkSource[]> = {};
  for (const { id, ...source } of found) {
    sources[id] ??= [];
    sources[id].push(source);
  }
  return sources;
}
