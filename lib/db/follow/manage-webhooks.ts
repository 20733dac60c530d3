import type { Actor } from "@/lib/domain/access/actor";
import type { WebhookDeliveryRow, WebhookItem } from "@/lib/views/editor/webhooks";
import { db } from "../client";
import { requirePermission } from "../store/require-permission";
import { addWebhook, newestChangeSet } from "./webhooks";

/** Webhooks as admins see and switch them. What is sent, and when again, is the server's (server/webhooks). */

const DELIVERIES_SHOWN = 10;

type Delivery = {
  id: string;
  changeSet: number;
  attempts: number;
  triedAt: Date | null;
  deliveredAt: Date | null;
  nextAt: Date | null;
  lastAnswer: string | null;
};

/** All of them with how their latest deliveries went; the secrets are not among what is read. */
export async function getWebhooks(actor: Actor): Promise<WebhookItem[]> {
  requirePermission(actor, "manage_accounts");
  const rows = await db().webhook.findMany({
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: {
      ...{ id: true, url: true, told: true, createdAt: true, disabledAt: true, disabledWhy: true },
      deliveries: {
        orderBy: { changeSet: "desc" },
        take: DELIVERIES_SHOWN,
        select: {
          ...{ id: true, changeSet: true, attempts: true, triedAt: true },
          ...{ deliveredAt: true, nextAt: true, lastAnswer: true },
        },
      },
    },
  });
  return rows.map(({ createdAt, disabledAt, disabledWhy, deliveries, ...row }) => ({
    ...row,
    createdAt: createdAt.toISOString(),
    disabled: disabledAt && { at: disabledAt.toISOString(), why: disabledWhy ?? "" },
    deliveries: deliveries.map(toRow),
  }));
}

function toRow({ deliveredAt, nextAt, triedAt, ...delivery }: Delivery): WebhookDeliveryRow {
  return {
    ...delivery,
    triedAt: triedAt?.toISOString() ?? null,
    state: deliveredAt ? "taken" : nextAt ? "waiting" : "given_up",
    nextAt: deliveredAt === null && nextAt ? nextAt.toISOString() : null,
  };
}

/** @returns the secret, which is shown once; null when the address is told already */
export async function addWebhookAs(actor: Actor, url: string): Promise<string | null> {
  requirePermission(actor, "manage_accounts");
  return addWebhook(url);
}

/** Told no more, until it is enabled. @returns whether there is one that was told */
export async function disableWebhook(actor: Actor, id: string, at: Date): Promise<boolean> {
  requirePermission(actor, "manage_accounts");
  const { count } = await db().webhook.updateMany({
    where: { id, disabledAt: null },
    data: { disabledAt: at, disabledWhy: `Switched off by ${actor.name}.` },
  });
  return count > 0;
}

/** Told of every save from now on; of those meanwhile a delta tells. @returns whether there is one that was not told */
export async function enableWebhook(actor: Actor, id: string): Promise<boolean> {
  requirePermission(actor, "manage_accounts");
  const told = await newestChangeSet();
  const { count } = await db().webhook.updateMany({
    where: { id, disabledAt: { not: null } },
    data: { disabledAt: null, disabledWhy: null, told },
  });
  return count > 0;
}

/** Sent again within a minute. @returns whether there is such a delivery that was not taken yet, to one that is told */
export async function retryDelivery(actor: Actor, id: string, at: Date): Promise<boolean> {
  requirePermission(actor, "manage_accounts");
  const { count } = await db().webhookDelivery.updateMany({
    where: { id, deliveredAt: null, webhook: { disabledAt: null } },
    data: { nextAt: at },
  });
  return count > 0;
}
