import type { Actor } from "@/lib/domain/access/actor";
import { say } from "@/lib/domain/say/say";
import { because } from "@/lib/domain/standing/rationale";
import { rulingsFor } from "@/lib/domain/standing/rulings";
import { readTerms } from "@/lib/domain/terms/read-terms";
import { DEFAULT_LANG, type Lang } from "@/lib/domain/text/language";
import { isSlug } from "@/lib/domain/text/slug";
import { displayValue } from "@/lib/domain/values/display-value";
import type { TermReviewView } from "@/lib/views/editor/term-review";
import { db } from "../client";
import { termFields } from "../rows/select";
import { toTerm } from "../rows/term";
import { requirePermission } from "../store/require-permission";

/** Everything an editor needs to rule on a term: what each source says, how it stands, and what each ruling would show. */

type Asked = { deal: string; key: string; today: string /** Absent: English. */; lang?: Lang };

export async function getTermReview(
  actor: Actor,
  { deal, key, today, lang = DEFAULT_LANG }: Asked,
): Promise<TermReviewView | null> {
  requirePermission(actor, "draft");
  if (!isSlug(deal) || !isSlug(key)) return null;
  const row = await db().term.findFirst({
    where: { key, deal: { slug: deal } },
    select: {
      ...termFields,
      deal: { select: { slug: true, title: true, record: { select: { headRevision: true } } } },
    },
  });
  if (!row) return null;
  const term = toTerm(row, null);
  const language = say(lang);
  const [read] = readTerms([term], { clocks: { on: today, known: null }, dealStart: null, language });
  if (!read) return null;
  const { reading, display } = read;
  const syndicated = new Map(reading.syndicated.map(({ claim, of }) => [claim, of.source.publisher]));
  return {
    deal: { slug: row.deal.slug, title: row.deal.title },
    term: { key, label: term.label, kind: term.kind.label },
    revision: row.deal.record.headRevision,
    ...{ standing: reading.standing, display, because: because(reading, null, language) },
    claims: term.claims.map((claim) => ({
      ...{ publisher: claim.source.publisher, title: claim.source.title, sourceSlug: claim.source.slug },
      language: claim.source.language,
      ...{
        publishedOn: claim.source.publishedOn,
        stance: claim.stance,
        value: displayValue(claim.value, language),
      },
      ...{ quote: claim.quote, rank: claim.rank, reason: claim.reason },
      repeatOf: syndicated.get(claim) ?? null,
    })),
    rulings: rulingsFor(term.claims, language),
  };
}
