import { addWebhook, listWebhooks, removeWebhook, type WebhookRow } from "@/lib/db/follow/webhooks";
import { AppError } from "@/lib/runtime/app-error";
import { reachIssue } from "@/lib/runtime/public-address";

/** `data webhooks`: who is told of every save, from the shell of the server. Admins do the same at /edit/webhooks. */

export type WebhookCommand =
  | { name: "webhooks"; action: "list" }
  | { name: "webhooks"; action: "add" | "remove"; url: string };

export async function runWebhooks(command: WebhookCommand): Promise<number> {
  if (command.action === "list") return list();
  return command.action === "add" ? add(command.url) : remove(command.url);
}

async function add(url: string): Promise<number> {
  const issue = await reachIssue(url);
  if (issue !== null) throw new AppError("invalid", `${url} cannot be a webhook: ${issue}`);
  const secret = await addWebhook(url);
  if (secret === null) throw new AppError("invalid", `${url} is told already.`);
  console.log(
    `${url} is told of every save from now on. Its messages are signed with this secret, shown once:\n${secret}`,
  );
  return 0;
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
