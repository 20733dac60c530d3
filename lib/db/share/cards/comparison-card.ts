import { weighColumns } from "@/lib/domain/compare/compare-columns";
import type { CompareColumn, WeighedTerm } from "@/lib/domain/compare/comparison";
import { filterRows } from "@/lib/domain/compare/filter-rows";
import type { AskedClocks } from "@/lib/domain/dates/clocks";
import type { Day } from "@/lib/domain/dates/day";
import type { Claim } from "@/lib/domain/standing/claim";
import { assessClaims } from "@/lib/domain/standing/standing";
import { forceBounds, inForceOn } from "@/lib/domain/terms/in-force";
import type { InForce, TermKind } from "@/lib/domain/terms/term";
import type { Lang } from "@/lib/domain/text/language";
import { isSlug } from "@/lib/domain/text/slug";
import { inNamedUnits } from "@/lib/domain/values/units";
import { ABSENCES, isWordOf, type Standing, type TermState } from "@/lib/domain/vocabulary/vocabulary";
import { valueSchema } from "@/lib/schema/value";
import {
  type AskedColumn,
  type CompareSearch,
  placeColumns,
  readColumns,
  type TypedText,
} from "@/lib/url/compare/compare-search";
import type { ComparisonCard } from "@/lib/views/share/card-facts";
import { db } from "../../client";
import { Prisma } from "../../generated/client";
import { getComparisonFacts } from "../../read/compare/compare";
import { MOST_DEALS } from "../../read/compare/compare-subjects";
import { spanAt } from "../../read/sql/clock-sql";
import { toldText } from "../../read/sql/told-sql";
import { toTermKind } from "../../rows/term";
import { readClaims } from "./stored-claims";

/**
 * What the card of a comparison says, from stored columns : how many rows differ, and how many sources speak. Of most
 * terms it is stored what their claims come to; of those that contradict or deny, and only where they are in force, claims are read.
 */

/** Of records by their present slugs, as they stand today; what is typed, pinned or asked of a past day is read with the whole page's means. */
export async function getComparisonCard(asked: CompareSearch, clocks: AskedClocks): Promise<ComparisonCard> {
  const columns = readColumns(asked.c, clocks.today).columns;
  const isStored = asked.changeSet === null && asked.known === null && columns.every(isOfToday);
  const found = isStored
    ? await readSubjects([...new Set(columns.map(({ name }) => name))], clocks.lang)
    : null;
  if (found === null) return getComparisonFacts(asked, clocks);
  const placed = placeColumns(columns.map(({ name, ...column }) => ({ ...column, slug: name }))).columns;
  const dated = placed.map((column) => columnAt(column, { found, on: clocks.on }));
  const claims = await readClaims(dated.flatMap(({ terms }) => terms).filter(needsClaims));
  const columnsOf = ({ terms, ...column }: Column<Dated>) => ({
    ...column,
    terms: terms.map((term) => toTerm(term, claims)),
  });
  return cardOf(dated.map(columnsOf), asked);
}

function isOfToday({ name, known }: TypedText): boolean {
  return known === null && isSlug(name);
}

type Subject = {
  asked: string;
  isMoved: boolean;
  kind: CompareColumn["subject"]["kind"];
  slug: string;
  name: string;
  terms: readonly StoredTerm[] | null;
};

type StoredTerm = {
  id: string;
  kind: Omit<TermKind, "units"> & { units: unknown };
  /** The two by their ids: all that is asked is whether they are the same. */
  from: string | null;
  to: string | null;
  inForceFrom: string | null;
  inForceUntil: string | null;
  dealStart: string | null;
  standing: Standing | null;
  state: TermState;
  value: unknown;
  /** Whoever makes a claim, as often as they do. */
  sources: readonly string[] | null;
};

/** By slug; null when one is no present slug, or not all of it is stored. */
async function readSubjects(
  slugs: readonly string[],
  lang: Lang | undefined,
): Promise<Map<string, Subject> | null> {
  const rows = slugs.length === 0 ? [] : await db().$queryRaw<Subject[]>(subjectsSql(slugs, lang));
  const isWhole = rows.every(
    ({ isMoved, terms }) => !isMoved && terms?.every(({ standing }) => standing !== null) !== false,
  );
  return isWhole && rows.length === slugs.length ? new Map(rows.map((row) => [row.asked, row])) : null;
}

/** A partnership has its newest deals, in the order in which they were announced. */
function subjectsSql(slugs: readonly string[], lang: Lang | undefined): Prisma.Sql {
  return Prisma.sql`
    SELECT asked, CASE WHEN p.id IS NULL THEN 'deal' ELSE 'partnership' END AS kind,
      EXISTS (SELECT 1 FROM slug_redirects r WHERE r.kind IN ('deal', 'partnership') AND r.slug = asked) AS "isMoved",
      asked AS slug, CASE WHEN p.id IS NULL THEN ${toldText(["deals", "d", "title"], lang)} ELSE ${toldText(["partnerships", "p", "name"], lang)} END AS name,
      (SELECT json_agg(json_build_object('id', t.id, 'kind', json_build_object('slug', k.slug, 'label', k.label, 'group', k."group",
            'valueType', k.value_type, 'units', k.units),
          'from', t.from_id, 'to', t.to_id, 'inForceFrom', t.in_force_from_edtf, 'inForceUntil', t.in_force_until_edtf,
          'dealStart', COALESCE(own.effective_on_edtf, own.announced_on_edtf), 'standing', s.standing, 'state', s.state, 'value', s.value,
          'sources', (SELECT json_agg(c.source_id) FROM claims c WHERE c.term_id = t.id))
          ORDER BY own.announced_on_sort NULLS LAST, own.slug, t.position)
        FROM (SELECT * FROM deals one WHERE one.id = d.id OR one.partnership_id = p.id
          ORDER BY one.announced_on_sort DESC NULLS LAST, one.slug LIMIT ${MOST_DEALS}) own
        JOIN terms t ON t.deal_id = own.id JOIN term_kinds k ON k.id = t.kind_id
        LEFT JOIN term_standings s ON s.term_id = t.id AND ${spanAt(null)}) AS terms
    FROM unnest(${[...slugs]}::text[]) AS asked
    LEFT JOIN partnerships p ON p.slug = asked LEFT JOIN deals d ON d.slug = asked AND p.id IS NULL
    WHERE p.id IS NOT NULL OR d.id IS NOT NULL`;
}

type Dated = StoredTerm & { inForce: InForce };
type Column<T> = ComparisonCard["columns"][number] & { terms: readonly T[] };

function columnAt(
  { slug, on: own }: AskedColumn,
  { found, on: page }: { found: ReadonlyMap<string, Subject>; on: Day },
): Column<Dated> {
  const subject = found.get(slug);
  if (subject === undefined) throw new Error(`The record “${slug}” was read and is not there.`);
  const { kind, name, terms } = subject;
  const on = own ?? page;
  const dated = (terms ?? []).map((term) => ({ ...term, inForce: inForceOn(forceBounds(term), on) }));
  return { subject: { kind, slug, name }, on, terms: dated };
}

/** Where something is in force that claims contradict or deny. */
function needsClaims({ inForce, standing, state }: Dated): boolean {
  if (inForce === "no") return false;
  return standing === "disputed" || standing === "denied" || (standing === "ruled" && state === "unknown");
}

/** A term with all who speak of it. */
type CountedTerm = WeighedTerm & { sources: readonly string[] };

function toTerm(row: Dated, claims: ReadonlyMap<string, readonly Claim[]>): CountedTerm {
  const kind = toTermKind(row.kind);
  const [from, to] = [row.from, row.to].map((id) => (id === null ? null : { slug: id }));
  const own = needsClaims(row) ? claims.get(row.id) : undefined;
  return {
    reading: {
      ...{ term: { kind, from: from ?? null, to: to ?? null }, inForce: row.inForce },
      reading: own ? assessClaims(own, null) : storedOf(row, kind),
    },
    sources: row.sources ?? [],
  };
}

/** What nobody contradicts or denies is said by its value, or as an absence. */
function storedOf(
  { standing, state, value }: StoredTerm,
  { units }: TermKind,
): CountedTerm["reading"]["reading"] {
  const said =
    value === null
      ? isWordOf(ABSENCES, state)
        ? { type: state }
        : null
      : inNamedUnits(valueSchema.parse(value), units);
  const best = said && { stance: "asserts" as const, value: said };
  return { standing: standing ?? "unknown", state, best, sides: [] };
}

function cardOf(columns: readonly Column<CountedTerm>[], search: CompareSearch): ComparisonCard {
  const rows = weighColumns(columns.map(({ terms }) => terms));
  const shown = filterRows(rows, search).flatMap(({ cells }) => cells.flatMap(({ terms }) => terms));
  return {
    columns: columns.map(({ subject, on }) => ({ subject, on })),
    counts: { rows: rows.length, differing: rows.filter(({ differs }) => differs).length },
    sources: new Set(shown.flatMap(({ sources }) => sources)).size,
  };
}
