import type { Actor } from "@/lib/domain/access/actor";
import { displayValue } from "@/lib/domain/values/display-value";
import type { Value } from "@/lib/domain/values/value";
import type { SaidClaim } from "@/lib/drafts/editor";
import { saidAlready } from "@/lib/drafts/in-place/said-already";
import { valueSchema } from "@/lib/schema/value";
import { db } from "../client";
import { requirePermission } from "../store/require-permission";

/** What a source is quoted with already: so that nobody records the same sentence, or the same figure, twice without seeing it. */

type Asked = { source: string; quote: string; value: Value | null };

const MOST_READ = 2_000;
const MOST_SHOWN = 3;

/** The published claims that say it, those with the same words first. */
export async function findSaid(actor: Actor, { source, quote, value }: Asked): Promise<SaidClaim[]> {
  requirePermission(actor, "draft");
  const rows = await db().claim.findMany({
    where: { source: { slug: source } },
    select: {
      ...{ shortId: true, quote: true, value: true },
      term: { select: { key: true, label: true, deal: { select: { slug: true, title: true } } } },
    },
    orderBy: { id: "asc" },
    take: MOST_READ,
  });
  const found = rows.flatMap((row): SaidClaim[] => {
    const parsed = valueSchema.safeParse(row.value);
    const stated = parsed.success ? parsed.data : null;
    const by = saidAlready({ quote, value }, { quote: row.quote, value: stated });
    if (by === null) return [];
    const { deal, ...term } = row.term;
    return [{ by, id: row.shortId, quote: row.quote, value: stated ? displayValue(stated) : "", term, deal }];
  });
  return found.toSorted((a, b) => rank(a) - rank(b)).slice(0, MOST_SHOWN);
}

const rank = ({ by }: SaidClaim) => (by === "quote" ? 0 : 1);
