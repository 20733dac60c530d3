import "server-only";
import { lookup } from "node:dns/promises";
import { addWebhook, listWebhooks, removeWebhook, type WebhookRow } from "@/lib/db/follow/webhooks";
import { AppError } from "@/lib/runtime/app-error";
import { isPublicIp, targetIssue } from "@/lib/runtime/public-address";

/** `data webhooks`: who is told of every save. Only a shell on the server can add one: it makes the server call others. */

export type WebhookCommand =
  | { name: "webhooks"; action: "list" }
  | { name: "webhooks"; action: "add" | "remove"; url: string };

export async function runWebhooks(command: WebhookCommand): Promise<number> {
  if (command.action === "list") return list();
  return command.action === "add" ? add(command.url) : remove(command.url);
}

async function add(url: string): Promise<number> {
  const issue = targetIssue(url) ?? (await nameIssue(new URL(url).hostname));
  if (issue !== null) throw new AppError("invalid", `${url} cannot be a webhook: ${issue}`);
  const secret = await addWebhook(url);
  if (secret === null) throw new AppError("invalid", `${url} is told already.`);
  console.log(
    `${url} is told of every save from now on. Its messages are signed with this secret, shown once:\n${secret}`,
  );
  return 0;
}

/** Looked at again with every message: names can be made to lead elsewhere later. */
async function nameIssue(hostname: string): Promise<string | null> {
  const found = await lookup(hostname.replace(/^\[|\]$/g, ""), { all: true }).catch(() => []);
  if (found.length === 0) return "its name leads nowhere.";
  return found.every(({ address }) => isPublicIp(address)) ? null : "its name leads to a private network.";
}

async function remove(url: string): Promise<number> {
  if (!(await removeWebhook(url))) throw new AppError("invalid", `${url} is no webhook here.`);
  console.log(`${url} is not told any more.`);
  return 0;
}

async function list(): Promise<number> {
  const rows = await listWebhooks();
  console.log(rows.length === 0 ? "Nobody is told of saves." : rows.map(lineOf).join("\n"));
  return 0;
}

function lineOf({ url, told, disabledWhy, waiting }: WebhookRow): string {
  if (disabledWhy !== null) return `${url}: not told any more. ${disabledWhy}`;
  const failing = waiting.map(
    ({ changeSet, attempts, lastAnswer }) =>
      `  save ${changeSet}, tried ${attempts} times: ${lastAnswer ?? "not sent yet"}`,
  );
  return [`${url}: told up to save ${told}`, ...failing].join("\n");
}
