import type { BulkTableName, ColumnName } from "@/lib/schema/bulk/tables";

/**
 * What fills each column of the bulk files, in SQL. Decides nothing that readers do not see on pages: current standings, and dates
 * and amounts as they are stored. Every text is a constant of this file.
 */

type TableSql<T extends BulkTableName> = {
  /** The table whose slugs the rows are read by, a chunk at a time, as `r`. */
  root: "deals" | "sources" | "organizations" | "partnerships" | "events";
  /** What is joined to it. */
  joins: string;
  where?: string;
  order: string;
  columns: Readonly<Record<ColumnName<T>, string>>;
};

type Edtf<N extends string> = Record<N | `${N}_earliest` | `${N}_latest`, string>;

function edtf<N extends string>(name: N, alias: string, column: string = name): Edtf<N> {
  return {
    [name]: `${alias}.${column}_edtf`,
    [`${name}_earliest`]: `${alias}.${column}_earliest`,
    [`${name}_latest`]: `${alias}.${column}_latest`,
  } as Edtf<N>;
}

/** The parts of a stored value; months are written as a number beside `months` as the unit. */
function valueColumns(json: string) {
  return {
    value_type: `${json} ->> 'type'`,
    amount: `(coalesce(${json} ->> 'amount', ${json} ->> 'percent', ${json} ->> 'months'))::numeric(38,6)`,
    unit: `coalesce(${json} ->> 'currency', ${json} ->> 'unit', CASE ${json} ->> 'type' WHEN 'percent' THEN '%' WHEN 'duration' THEN 'months' END)`,
    qualifier: `CASE ${json} ->> 'type' WHEN 'date' THEN NULL ELSE ${json} ->> 'qualifier' END`,
    period: `${json} ->> 'period'`,
    value: `${json}::text`,
  };
}

const CLAIM_JOINS =
  "JOIN terms t ON t.deal_id = r.id JOIN claims c ON c.term_id = t.id JOIN sources s ON s.id = c.source_id";
const CLAIM_ORDER = "r.slug, t.position, c.position";
const CLAIM = {
  deal: "r.slug",
  term: "t.key",
  claim: "c.short_id",
  source: "s.slug",
  stance: "c.stance::text",
  ...valueColumns("c.value"),
};

const listed = (query: string) => `(SELECT string_agg(${query.replace("SEPARATOR", "' '")})`;

export const TABLE_SQL: { readonly [T in BulkTableName]: TableSql<T> } = {
  deals: {
    root: "deals",
    joins: "JOIN partnerships p ON p.id = r.partnership_id JOIN records x ON x.id = r.id",
    order: "r.slug",
    columns: {
      deal: "r.slug",
      short_id: "r.short_id",
      partnership: "p.slug",
      title: "r.title",
      kind: "r.kind::text",
      binding: "r.binding::text",
      lifecycle: "r.lifecycle::text",
      ...edtf("announced_on", "r"),
      ...edtf("effective_on", "r"),
      ...edtf("ends_on", "r"),
      summary: "r.summary",
      amends: listed(
        "o.slug, SEPARATOR ORDER BY a.position) FROM deal_amendments a JOIN deals o ON o.id = a.amended_deal_id WHERE a.deal_id = r.id",
      ),
      revision: "x.head_revision",
    },
  },
  terms: {
    root: "deals",
    joins: `JOIN terms t ON t.deal_id = r.id JOIN term_kinds k ON k.id = t.kind_id
      LEFT JOIN organizations f ON f.id = t.from_id LEFT JOIN organizations g ON g.id = t.to_id
      LEFT JOIN deals e ON e.id = t.ended_by_deal_id LEFT JOIN term_standings s ON s.term_id = t.id AND s.is_current`,
    order: "r.slug, t.position",
    columns: {
      deal: "r.slug",
      term: "t.key",
      kind: "k.slug",
      kind_label: "k.label",
      label: "t.label",
      from: "f.slug",
      to: "g.slug",
      ...edtf("in_force_from", "t"),
      ...edtf("in_force_until", "t"),
      ended_by_deal: "e.slug",
      standing: "s.standing::text",
      state: "s.state::text",
      ...valueColumns("s.value"),
      display: "s.display",
      claims: "(SELECT count(*)::int FROM claims c WHERE c.term_id = t.id)",
      set_aside: "s.set_aside",
    },
  },
  claims: {
    root: "deals",
    joins: `${CLAIM_JOINS} LEFT JOIN sources o ON o.id = c.repeats_id`,
    order: CLAIM_ORDER,
    columns: {
      ...CLAIM,
      amount_low: "c.amount_low",
      amount_high: "c.amount_high",
      quote: "c.quote",
      locator: "c.locator",
      rank: "c.rank::text",
      reason: "c.reason",
      repeats: "o.slug",
    },
  },
  sources: {
    root: "sources",
    joins: "",
    order: "r.slug",
    columns: {
      source: "r.slug",
      title: "r.title",
      publisher: "r.publisher",
      via: "r.via",
      url: "r.url",
      ...edtf("published_on", "r"),
      language: "r.language",
      tier: "r.tier::text",
      cites: listed(
        "o.slug, SEPARATOR ORDER BY a.position) FROM source_citations a JOIN sources o ON o.id = a.cited_id WHERE a.source_id = r.id",
      ),
    },
  },
  rulings: {
    root: "deals",
    joins: CLAIM_JOINS,
    where: "c.rank <> 'normal'",
    order: CLAIM_ORDER,
    columns: { ...CLAIM, rank: "c.rank::text", reason: "c.reason" },
  },
  organizations: {
    root: "organizations",
    joins: "",
    order: "r.slug",
    columns: {
      organization: "r.slug",
      name: "r.name",
      kind: "r.kind::text",
      aliases: "nullif(array_to_string(r.aliases, '; '), '')",
      homepage: "r.homepage",
    },
  },
  partnerships: {
    root: "partnerships",
    joins: "",
    order: "r.slug",
    columns: { partnership: "r.slug", name: "r.name", summary: "r.summary" },
  },
  parties: {
    root: "deals",
    joins: "JOIN deal_parties p ON p.deal_id = r.id JOIN organizations o ON o.id = p.organization_id",
    order: "r.slug, p.position",
    columns: { deal: "r.slug", organization: "o.slug", role: "p.role::text" },
  },
  events: {
    root: "events",
    joins: "JOIN partnerships p ON p.id = r.partnership_id LEFT JOIN deals d ON d.id = r.deal_id",
    order: "r.slug",
    columns: {
      event: "r.slug",
      partnership: "p.slug",
      deal: "d.slug",
      ...edtf("on", "r"),
      kind: "r.kind::text",
      title: "r.title",
      detail: "r.detail",
      sources: listed(
        "o.slug, SEPARATOR ORDER BY a.position) FROM event_sources a JOIN sources o ON o.id = a.source_id WHERE a.event_id = r.id",
      ),
    },
  },
};
