import type { Actor } from "@/lib/domain/access/actor";
import type { RuleOutcome, RuleRequest } from "@/lib/drafts/outcomes";
import type { BundleClaim, BundleDeal } from "@/lib/schema/bundle/bundle";
import { db } from "../client";
import { requirePermission } from "../store/require-permission";
import { readStored } from "../store/stored";
import { type ChangeOutcome, publishOrPropose } from "./change-or-propose";

/** A ruling on a term: ranks for its claims, with the reason, saved as a revision of the deal. */

export async function ruleTerm(actor: Actor, request: RuleRequest): Promise<RuleOutcome> {
  requirePermission(actor, "publish");
  const { deal: slug, key, baseRevision, ranks } = request;
  const reason = request.reason || null;
  if (reason === null && ranks.some((rank) => rank !== "normal"))
    return { ok: false, reason: "bad_request", message: "Give the reason; readers will see it." };
  const [stored] = await readStored(db(), "deals", { slug: { in: [slug] } });
  const term = stored?.record.terms.find((each) => each.key === key);
  if (!stored || !term) return { ok: false, reason: "gone", message: "This term is not there any more." };
  if (stored.headRevision !== baseRevision || term.claims.length !== ranks.length) return stale();
  const claims = term.claims.map((claim, index) => ranked(claim, ranks[index] ?? "normal", reason));
  const record = withClaims(stored.record, key, claims);
  const message = reason === null ? `Reopened “${term.label}”` : `Ruling on “${term.label}”: ${reason}`;
  const edit = { section: "deals" as const, id: stored.id, baseRevision, record };
  return toOutcome(await publishOrPropose(actor, edit, { message }));
}

function toOutcome(outcome: ChangeOutcome): RuleOutcome {
  if (outcome.ok) return { ok: true, draft: "draft" in outcome ? outcome.draft : null };
  if (outcome.reason !== "invalid") return stale();
  return {
    ok: false,
    reason: "bad_request",
    message: outcome.issues.map((issue) => issue.message).join(" "),
  };
}

function ranked(claim: BundleClaim, rank: BundleClaim["rank"], reason: string | null): BundleClaim {
  return { ...claim, rank, reason: rank === "normal" ? null : reason };
}

function withClaims(deal: BundleDeal, key: string, claims: BundleClaim[]): BundleDeal {
  return { ...deal, terms: deal.terms.map((term) => (term.key === key ? { ...term, claims } : term)) };
}

function stale(): RuleOutcome {
  const message =
    "The deal has changed since this page was opened. Load it again and look at the claims anew.";
  return { ok: false, reason: "stale", message };
}
