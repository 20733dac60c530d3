import { findContradictions } from "@/lib/domain/findings/find";
import type { Finding, FindingTerm } from "@/lib/domain/findings/finding";
import { say } from "@/lib/domain/say/say";
import { DEFAULT_LANG, type Lang } from "@/lib/domain/text/language";
import { valueSchema } from "@/lib/schema/value";
import { db } from "../../client";
import { Prisma } from "../../generated/client";
import { organizationJson } from "../sql/clock-sql";

/**
 * What in the record cannot all be so, as it stands today, for editors.
 * Reads only the terms that a rule looks at, each by its index, and at most so many of each.
 */

/** The kinds of term that rules compare with each other. */
const COMPARED = ["cloud_exclusivity", "equity_stake", "site", "capacity"];
const MOST_TERMS = 20_000;
const MOST_FINDINGS = 200;

type Row = Omit<FindingTerm, "value"> & { value: unknown };

export type FindingsView = {
  findings: readonly Finding[];
  /** How many there are in all. */
  total: number;
  /** Whether there were more terms than are looked at. */
  isPartial: boolean;
};

const COLUMNS = Prisma.sql`json_build_object('slug', d.slug, 'shortId', d.short_id, 'title', d.title) AS deal,
  COALESCE(d.effective_on_edtf, d.announced_on_edtf) AS "dealStart", d.ends_on_edtf AS "dealEnds", t.key, t.label, k.slug AS kind,
  ${organizationJson("giver")} AS "from", ${organizationJson("getter")} AS "to",
  t.in_force_from_edtf AS "inForceFrom", t.in_force_until_edtf AS "inForceUntil", s.value`;
const JOINS = Prisma.sql`JOIN deals d ON d.id = t.deal_id JOIN term_kinds k ON k.id = t.kind_id
  LEFT JOIN organizations giver ON giver.id = t.from_id LEFT JOIN organizations getter ON getter.id = t.to_id
  LEFT JOIN term_standings s ON s.term_id = t.id AND s.is_current`;

/** Every finding, as far as they are shown. */
export async function listFindings(today: string, lang?: Lang): Promise<FindingsView> {
  const [compared, outliving] = await Promise.all([
    db().$queryRaw<Row[]>`SELECT ${COLUMNS} FROM terms t ${JOINS}
      WHERE t.kind_id IN (SELECT id FROM term_kinds WHERE slug = ANY(${COMPARED}::text[])) AND s.state = 'known'
      ORDER BY t.id LIMIT ${MOST_TERMS}`,
    db().$queryRaw<Row[]>`SELECT ${COLUMNS} FROM terms t ${JOINS}
      WHERE d.ends_on_latest IS NOT NULL AND t.in_force_until_earliest > d.ends_on_latest
        AND k.slug <> ALL(${COMPARED}::text[]) ORDER BY t.id LIMIT ${MOST_TERMS}`,
  ]);
  const findings = findContradictions(
    [...compared, ...outliving].map(toTerm),
    today,
    say(lang ?? DEFAULT_LANG),
  );
  return {
    findings: findings.slice(0, MOST_FINDINGS),
    total: findings.length,
    isPartial: compared.length === MOST_TERMS || outliving.length === MOST_TERMS,
  };
}

function toTerm({ value, ...row }: Row): FindingTerm {
  return { ...row, value: value === null ? null : valueSchema.parse(value) };
}
