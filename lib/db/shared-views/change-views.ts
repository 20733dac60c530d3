import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/domain/access/actor";
import { err, ok, type Result } from "@/lib/domain/text/result";
import { PUBLISHED_CHANNEL } from "@/lib/runtime/published-channel";
import { readViewAddress } from "@/lib/url/views/named-view";
import { readViewName } from "@/lib/url/views/view-name";
import { db, type Transaction } from "../client";
import { requirePermission } from "../store/require-permission";

/**
 * Editors make, rename and remove views that everybody sees. Decides who may, and that a name stands once in a list; every
 * instance is told, so that the lists show it at once.
 */

/** More is no list to choose from. */
const MOST_VIEWS = 50;

type Refused = { field: "name" | "address" | "id"; message: string };
type Changed = Result<null, Refused>;

/** @throws {AppError} forbidden (403) when the actor may not publish */
export async function shareView(
  actor: Actor,
  { name, address }: { name: string; address: string },
): Promise<Changed> {
  const authorId = requirePermission(actor, "publish");
  const [named, view] = [readViewName(name), readViewAddress(address)];
  if (!named.ok) return err({ field: "name", message: named.error });
  if (!view.ok) return err({ field: "address", message: view.error });
  return changing(async (tx) => {
    if ((await tx.sharedView.count({ where: { list: view.value.list } })) >= MOST_VIEWS)
      return err({
        field: "name",
        message: `There are ${MOST_VIEWS} shared views already; remove one first.`,
      });
    const taken = await tx.sharedView.count({ where: { list: view.value.list, name: named.value } });
    if (taken > 0) return err({ field: "name", message: "Another shared view of this table has this name." });
    await tx.sharedView.create({ data: { id: randomUUID(), ...view.value, name: named.value, authorId } });
    return ok(null);
  });
}

/** @throws {AppError} forbidden (403) when the actor may not publish */
export async function renameSharedView(
  actor: Actor,
  { id, name }: { id: string; name: string },
): Promise<Changed> {
  requirePermission(actor, "publish");
  const named = readViewName(name);
  if (!named.ok) return err({ field: "name", message: named.error });
  return changing(async (tx) => {
    const view = await tx.sharedView.findUnique({ where: { id }, select: { list: true } });
    if (view === null) return err(GONE);
    const taken = await tx.sharedView.count({ where: { list: view.list, name: named.value, NOT: { id } } });
    if (taken > 0) return err({ field: "name", message: "Another shared view of this table has this name." });
    await tx.sharedView.update({ where: { id }, data: { name: named.value } });
    return ok(null);
  });
}

/** @throws {AppError} forbidden (403) when the actor may not publish */
export async function removeSharedView(actor: Actor, { id }: { id: string }): Promise<Changed> {
  requirePermission(actor, "publish");
  return changing(async (tx) => {
    const { count } = await tx.sharedView.deleteMany({ where: { id } });
    return count === 0 ? err(GONE) : ok(null);
  });
}

const GONE: Refused = { field: "id", message: "This view was removed meanwhile." };

/** One change at a time, so that two editors never give one name; then every kept page that is no record's is made anew. */
async function changing(work: (tx: Transaction) => Promise<Changed>): Promise<Changed> {
  return db().$transaction(async (tx) => {
    await tx.$executeRaw`LOCK TABLE shared_views IN SHARE ROW EXCLUSIVE MODE`;
    const done = await work(tx);
    if (done.ok) await tx.$executeRaw`SELECT pg_notify(${PUBLISHED_CHANNEL}, ${LISTS_CHANGED})`;
    return done;
  });
}

const LISTS_CHANGED = JSON.stringify({ changed: [], near: [], withdrawn: false });
