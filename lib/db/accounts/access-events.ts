import type { Actor } from "@/lib/domain/access/actor";
import type { AccessEventRow } from "@/lib/views/editor/accounts";
import { db, type Transaction } from "../client";
import type { AccessEventKind } from "../generated/enums";
import { requirePermission } from "../store/require-permission";
import { type Authority, SHELL } from "./authority";

/** The record of sign-ins and of what is done to accounts: written with what it tells of, read by admins. */

export type AccessNote = {
  kind: AccessEventKind;
  /** Whose account. */
  accountId: string;
  by: Authority | { userId: string };
  detail?: string;
};

export async function noteAccess(tx: Transaction, { by, ...note }: AccessNote): Promise<void> {
  const byId = by === SHELL ? null : (by as { userId: string }).userId;
  await tx.accessEvent.create({ data: { ...note, byId } });
}

/** Somebody has signed in, whichever way. */
export async function noteSignIn(userId: string): Promise<void> {
  await noteAccess(db(), { kind: "signed_in", accountId: userId, by: { userId } });
}

const MOST_SHOWN = 100;

/** The latest, the newest first. */
export async function listAccessEvents(actor: Actor): Promise<AccessEventRow[]> {
  requirePermission(actor, "manage_accounts");
  const named = { select: { name: true } } as const;
  const rows = await db().accessEvent.findMany({
    select: {
      id: true,
      at: true,
      kind: true,
      detail: true,
      byId: true,
      accountId: true,
      account: named,
      by: named,
    },
    orderBy: { id: "desc" },
    take: MOST_SHOWN,
  });
  return rows.map(({ id, at, kind, detail, byId, accountId, account, by }) => ({
    ...{ id, kind, detail, at: at.toISOString(), account: account.name },
    by: byId === accountId ? null : (by?.name ?? "the shell"),
  }));
}
