import { randomBytes, randomUUID } from "node:crypto";
import { db } from "../client";

/** Who is told of every save: added, taken out and listed by whoever has a shell on the server, or by manage-webhooks.ts for admins. */

const SECRET_BYTES = 32;
const FAILURES_SHOWN = 3;

export type WebhookRow = {
  url: string;
  told: number;
  disabledWhy: string | null;
  /** Deliveries that wait for another attempt, with what was answered last. */
  waiting: readonly { changeSet: number; attempts: number; lastAnswer: string | null }[];
};

/** Told of every save from now on. @returns the secret, which is shown once; null when it is there already */
export async function addWebhook(url: string): Promise<string | null> {
  if ((await db().webhook.findUnique({ where: { url }, select: { id: true } })) !== null) return null;
  const secret = `whsec_${randomBytes(SECRET_BYTES).toString("base64")}`;
  await db().webhook.create({ data: { id: randomUUID(), url, secret, told: await newestChangeSet() } });
  return secret;
}

export async function newestChangeSet(): Promise<number> {
  const newest = await db().changeSet.aggregate({ _max: { number: true } });
  return newest._max.number ?? 0;
}

/** @returns whether there was one */
export async function removeWebhook(url: string): Promise<boolean> {
  const { count } = await db().webhook.deleteMany({ where: { url } });
  return count > 0;
}

export async function listWebhooks(): Promise<WebhookRow[]> {
  const rows = await db().webhook.findMany({
    orderBy: { createdAt: "asc" },
    select: {
      ...{ url: true, told: true, disabledWhy: true },
      deliveries: {
        where: { nextAt: { not: null } },
        orderBy: { changeSet: "asc" },
        take: FAILURES_SHOWN,
        select: { changeSet: true, attempts: true, lastAnswer: true },
      },
    },
  });
  return rows.map(({ deliveries, ...row }) => ({ ...row, waiting: deliveries }));
}
