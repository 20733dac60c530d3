import type { Clocks } from "@/lib/domain/dates/clocks";
import type { Obligation } from "@/lib/domain/obligations/obligation";
import type { OrganizationRef, TermKind } from "@/lib/domain/terms/term";
import { compareText } from "@/lib/domain/text/compare-text";
import { db } from "../../client";
import { Prisma } from "../../generated/client";
import { LEDGER_FROM, obligationsAt } from "./ledger-sql";
import type { ListedRow } from "./listed-rows";
import { idOf, type SideKey, type SideParties, type StoredRow } from "./stored-row";
import { type ReadRow, storedRowOf } from "./stored-row-of";

/**
 * What the sums of a side are made of: no sentence and no source, which only shown rows need.
 * Decides how much the database is asked to say: the rows of a side in one text, names once and not with every row.
 */

/** A side with all its rows, by id. */
export type StoredSide = SideParties & { side: SideKey; rows: readonly StoredRow[] };

/** The same with the place of each row in lists. */
export type ReadSide = StoredSide & { listed: readonly ListedRow[] };

export type SizedSide = SideKey & { rows: number };

const NOBODY = "00000000-0000-0000-0000-000000000000";
const orNobody = (column: Prisma.Sql) => Prisma.sql`coalesce(${column}, ${Prisma.raw(`'${NOBODY}'`)}::uuid)`;

/** The sides that a condition holds some row of, each with how many rows; `within` narrows what is counted at all. */
export function listSides(where: Prisma.Sql, clocks: Pick<Clocks, "known">): Promise<SizedSide[]> {
  return db().$queryRaw<SizedSide[]>(Prisma.sql`
    SELECT o.payer_id AS "payerId", o.payee_id AS "payeeId", o.sum_kind_id AS "sumKindId", o.measure, count(*)::int AS rows
    FROM ${LEDGER_FROM} WHERE ${obligationsAt(clocks)} AND ${where} GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4`);
}

/** A side may have more; then it is read alone. */
const ROWS_AT_A_TIME = 1_500;

type Asked = { clocks: Pick<Clocks, "known">; within: Prisma.Sql };

/** These sides one after another, so that no more than a few rows are in memory at once; one whose rows are gone is left out. */
export async function* readSides(sides: readonly SizedSide[], asked: Asked): AsyncGenerator<ReadSide> {
  const names = new Names();
  for (const batch of batchesOf(sides)) yield* await readBatch(batch, asked, names);
}

function* batchesOf(sides: readonly SizedSide[]): Generator<SizedSide[]> {
  let batch: SizedSide[] = [];
  let rows = 0;
  for (const side of sides) {
    if (batch.length > 0 && rows + side.rows > ROWS_AT_A_TIME) {
      yield batch;
      batch = [];
      rows = 0;
    }
    batch.push(side);
    rows += side.rows;
  }
  if (batch.length > 0) yield batch;
}

/** A row as the database writes it: fields in the order of the statement. */
type Written = [
  ...[unit: string, binding: ReadRow["binding"], standing: ReadRow["standing"], facts: object],
  ...[key: string, label: string, kindId: string],
  ...[slug: string, shortId: string, title: string, partnershipId: string, lifecycle: ReadRow["lifecycle"]],
  ...[dealStart: string | null, termFrom: string | null, termUntil: string | null],
  ...[endedBy: string | null, enderKnown: string | null],
  ...[id: string, top: string],
  ...[fromEarliest: string | null, fromLatest: string | null],
  ...[untilEarliest: string | null, untilLatest: string | null],
];

const FIELDS = Prisma.sql`o.unit, o.binding, o.standing, o.facts, t.key, t.label, t.kind_id,
  d.slug, d.short_id, d.title, d.partnership_id, d.lifecycle,
  COALESCE(d.effective_on_edtf, d.announced_on_edtf), t.in_force_from_edtf, t.in_force_until_edtf, ender.slug, ender.first_known_on, o.id, o.top::text,
  t.in_force_from_earliest, t.in_force_from_latest, t.in_force_until_earliest, t.in_force_until_latest`;

async function readBatch(
  sides: readonly SideKey[],
  { clocks, within }: Asked,
  names: Names,
): Promise<ReadSide[]> {
  const payers = sides.map(({ payerId }) => payerId ?? NOBODY);
  const payees = sides.map(({ payeeId }) => payeeId ?? NOBODY);
  const kinds = sides.map(({ sumKindId }) => sumKindId);
  const measures = sides.map(({ measure }) => measure);
  const read = await db().$queryRaw<(SideKey & { rows: string })[]>(Prisma.sql`
    SELECT o.payer_id AS "payerId", o.payee_id AS "payeeId", o.sum_kind_id AS "sumKindId", o.measure,
      json_agg(json_build_array(${FIELDS}))::text AS rows
    FROM unnest(${payers}::uuid[], ${payees}::uuid[], ${kinds}::uuid[], ${measures}::text[]) AS asked(payer, payee, kind, measure)
      JOIN obligations o ON o.measure = asked.measure AND ${orNobody(Prisma.sql`o.payer_id`)} = asked.payer
        AND ${orNobody(Prisma.sql`o.payee_id`)} = asked.payee AND o.sum_kind_id = asked.kind
      JOIN terms t ON t.id = o.term_id JOIN deals d ON d.id = o.deal_id
      LEFT JOIN deals ender ON ender.id = t.ended_by_deal_id
    WHERE ${obligationsAt(clocks)} AND ${within} GROUP BY 1, 2, 3, 4`);
  const written = read.map(({ rows, ...side }) => ({ side, rows: JSON.parse(rows) as Written[] }));
  await names.ask(
    written.map(({ side }) => side),
    new Set(written.flatMap(({ rows }) => rows.map((row) => row[PARTNERSHIP]))),
  );
  return written.flatMap(({ side, rows }) => {
    const parties = names.partiesOf(side);
    if (parties === null) return [];
    const stored = rows
      .flatMap((written) => {
        const read = readRowOf(written, names);
        if (read === null) return [];
        const row = storedRowOf(read, clocks);
        return [{ row, listed: { ...listedOf(written), partnership: row.deal.partnership.slug } }];
      })
      .sort((a, b) => compareText(idOf(a.row), idOf(b.row)));
    return {
      side,
      ...parties,
      rows: stored.map(({ row }) => row),
      listed: stored.map(({ listed }) => listed),
    };
  });
}

/** Where the id of a row's partnership is written, and where what lists need begins. */
const PARTNERSHIP = 10;
const LISTED = 17;

function listedOf(written: Written): Omit<ListedRow, "partnership"> {
  const [id, top, fromEarliest, fromLatest, untilEarliest, untilLatest] = written.slice(LISTED) as [
    ...[string, string],
    ...(string | null)[],
  ];
  const [from, until] = [
    { fromEarliest, fromLatest },
    { untilEarliest, untilLatest },
  ];
  return { id, top, bounds: { ...from, ...until } as ListedRow["bounds"] };
}

/** null: what it is of was deleted while it was read, and it with that. */
function readRowOf(written: Written, names: Names): ReadRow | null {
  const [
    unit,
    binding,
    standing,
    facts,
    key,
    label,
    kindId,
    slug,
    shortId,
    title,
    partnershipId,
    lifecycle,
    dealStart,
    termFrom,
    termUntil,
    endedBy,
    enderKnown,
  ] = written;
  const kind = names.kind(kindId);
  const partnership = names.partnership(partnershipId);
  if (!kind || !partnership) return null;
  const deal = { slug, shortId, title };
  return {
    unit,
    binding,
    standing,
    facts,
    key,
    label,
    kind,
    deal,
    partnership,
    lifecycle,
    dealStart,
    termFrom,
    termUntil,
    endedBy,
    enderKnown,
  };
}

type Named<Ref> = ReadonlyMap<string, Ref>;

/** What organizations, partnerships and kinds are called, by id: asked for once, however many rows name them. */
class Names {
  readonly #organizations = new Map<string, OrganizationRef>();
  readonly #partnerships = new Map<string, Obligation["partnership"]>();
  #kinds: Named<TermKind> | null = null;

  /** Reads what is not known yet. */
  async ask(sides: readonly SideKey[], partnerships: ReadonlySet<string>): Promise<void> {
    const parties = sides.flatMap(({ payerId, payeeId }) => [payerId ?? [], payeeId ?? []].flat());
    const [organizations, found, kinds] = await Promise.all([
      readMissing(Prisma.sql`organizations`, parties, this.#organizations),
      readMissing(Prisma.sql`partnerships`, [...partnerships], this.#partnerships),
      this.#kinds ?? readKinds(),
    ]);
    for (const { id, slug, name } of organizations) this.#organizations.set(id, { slug, name });
    for (const { id, slug, name } of found) this.#partnerships.set(id, { slug, name });
    this.#kinds = kinds;
  }

  /** null: one of them was deleted while its rows were read. */
  partiesOf({ payerId, payeeId, sumKindId, measure }: SideKey): SideParties | null {
    const [payer, payee, kind] = [this.#party(payerId), this.#party(payeeId), this.kind(sumKindId)];
    if (payer === undefined || payee === undefined || !kind) return null;
    return { measure, payer, payee, sumKind: { slug: kind.slug, label: kind.label } };
  }

  #party(id: string | null): OrganizationRef | null | undefined {
    return id === null ? null : this.#organizations.get(id);
  }

  partnership(id: string): Obligation["partnership"] | undefined {
    return this.#partnerships.get(id);
  }

  kind(id: string): TermKind | undefined {
    return this.#kinds?.get(id);
  }
}

type NamedRow = { id: string; slug: string; name: string };

async function readMissing(
  table: Prisma.Sql,
  ids: readonly string[],
  refs: Named<unknown>,
): Promise<NamedRow[]> {
  const missing = [...new Set(ids)].filter((id) => !refs.has(id));
  if (missing.length === 0) return [];
  return db().$queryRaw<NamedRow[]>(
    Prisma.sql`SELECT id, slug, name FROM ${table} WHERE id = ANY(${missing}::uuid[])`,
  );
}

async function readKinds(): Promise<Named<TermKind>> {
  const kinds = await db().$queryRaw<(TermKind & { id: string })[]>`
    SELECT id, slug, label, "group", value_type AS "valueType" FROM term_kinds`;
  return new Map(
    kinds.map(({ id, slug, label, group, valueType }) => [id, { slug, label, group, valueType }]),
  );
}
