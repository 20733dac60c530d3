import type { Actor } from "@/lib/domain/access/actor";
import { claimKey } from "@/lib/drafts/accepted-claims";
import type { IntakeProposal, IntakeTable, IntakeView } from "@/lib/drafts/intake-view";
import type { IntakeAnswers } from "@/lib/schema/intake";
import { db, type Transaction } from "../client";
import { requirePermission } from "../store/require-permission";
import { type Opened, openDocument, repeatsOf } from "./open-document";
import { listPublishers } from "./publishers";
import { type At, weighAnswers } from "./weigh";

/** Articles side by side for the intake page, in the order asked for; those that are gone are left out. */
export async function getIntakes(actor: Actor, ids: readonly string[], at: At): Promise<IntakeTable> {
  requirePermission(actor, "review");
  const tx = db();
  const views: IntakeView[] = [];
  for (const id of new Set(ids)) {
    const view = await viewOf(tx, id, at);
    if (view !== null) views.push(view);
  }
  return { views, publishers: await listPublishers(tx) };
}

/** One article; null when there is none of that id. */
export async function getIntake(actor: Actor, id: string, at: At): Promise<IntakeView | null> {
  requirePermission(actor, "review");
  return viewOf(db(), id, at);
}

async function viewOf(tx: Transaction, id: string, at: At): Promise<IntakeView | null> {
  const opened = await openDocument(tx, id);
  if (opened === null) return null;
  const weight = await weighAnswers(tx, [{ opened, answers: placedAll(opened) }], at);
  const { row, source, answers, lexicon, notes } = opened;
  return {
    ...{ id: row.id, name: row.name, text: row.text, status: row.status, draft: row.draftId },
    ...{ source, notes, answers },
    proposals: opened.proposals.map(
      (proposal): IntakeProposal => ({
        proposal,
        candidates: opened.matched.get(proposal.id)?.candidates ?? [],
        known: opened.matched.get(proposal.id)?.known ?? null,
        repeats: repeatsOf(opened, proposal),
        change: weight.alone[claimKey(row.id, proposal.id)] ?? null,
        readBy: opened.second?.readBy.get(proposal.id) ?? null,
      }),
    ),
    second: secondOf(opened),
    deals: opened.deals.map(({ slug, title, partnership, terms }) => ({
      ...{ slug, title, partnership },
      terms: terms.map(({ key, kind, label }) => ({ key, kind, label })),
    })),
    partnerships: await partnershipsOf(tx, opened),
    organizations: lexicon.organizations.map(({ slug, name }) => ({ slug, name })),
    kinds: lexicon.kinds.map(({ slug, label }) => ({ slug, label })),
  };
}

function secondOf({ second }: Opened): IntakeView["second"] {
  if (second === null) return null;
  const { host, model, askedAt, dropped } = second;
  return { host, model, askedOn: askedAt.slice(0, 10), dropped };
}

/** Every proposal where it fits best, as if it were accepted; what was answered stays where it was put. */
function placedAll({ proposals, matched, answers }: Opened): IntakeAnswers {
  return Object.fromEntries(
    proposals.map((proposal) => {
      const [best] = matched.get(proposal.id)?.candidates ?? [];
      const answer = answers[proposal.id] ?? {
        ...{ deal: best?.deal ?? "", term: best?.term ?? "", partnership: "" },
      };
      return [proposal.id, { ...answer, state: "accepted" as const }];
    }),
  );
}

/** Partnerships between organizations of the article, those that hold two of them first. */
async function partnershipsOf(tx: Transaction, { proposals }: Opened): Promise<IntakeView["partnerships"]> {
  const slugs = new Set(proposals.flatMap(({ from, to }) => [from, to]).filter((slug) => slug !== null));
  const rows = await tx.partnership.findMany({
    where: { parties: { some: { organization: { slug: { in: [...slugs] } } } } },
    select: { slug: true, name: true, parties: { select: { organization: { select: { slug: true } } } } },
    orderBy: { slug: "asc" },
  });
  const held = (row: (typeof rows)[number]): number =>
    new Set(row.parties.map(({ organization }) => organization.slug).filter((slug) => slugs.has(slug))).size;
  return rows
    .sort((a, b) => held(b) - held(a))
    .map(({ slug, name, parties }) => ({
      ...{ slug, name },
      parties: [...new Set(parties.map(({ organization }) => organization.slug))],
    }));
}
