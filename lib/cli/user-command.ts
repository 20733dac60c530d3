import {
  addAccount,
  type Changed,
  changeRole,
  disableAccount,
  enableAccount,
  resetAccount,
} from "@/lib/db/accounts/accounts";
import { SHELL } from "@/lib/db/accounts/authority";
import { readAccountRows } from "@/lib/db/accounts/list-accounts";
import { linkAddress, type MadeLink, makeFirstAdminLink } from "@/lib/db/accounts/one-time-links";
import { db } from "@/lib/db/client";
import type { Role } from "@/lib/domain/access/actor";
import { now } from "@/lib/runtime/clock";
import { complain } from "./program";
import type { UserCommand } from "./read-user-command";

/** `npm run user`: accounts from the shell. Says what was done on stdout; complaints go to stderr, with exit code 1. */

export async function runUserCommand(command: Exclude<UserCommand, { name: "help" }>): Promise<number> {
  switch (command.name) {
    case "list":
      return list();
    case "first-admin":
      return firstAdmin();
    case "add":
      return add(command);
    default:
      return onAccount(command);
  }
}

async function add({ email, role, called }: Extract<UserCommand, { name: "add" }>): Promise<number> {
  const name = called ?? email.split("@", 1)[0] ?? email;
  const added = await addAccount(SHELL, { email, role, name }, now());
  if (!added.ok) return complain(`${email} has an account already. \`reset\` prints a new link for it.`);
  console.log(
    `${email} is now ${article(role)}. To set a password, open once:\n\n  ${linkAddress(added.link)}\n`,
  );
  console.log(lasting(added.link));
  return 0;
}

type OnAccount = Exclude<UserCommand, { name: "help" | "list" | "first-admin" | "add" }>;

async function onAccount(command: OnAccount): Promise<number> {
  const { email } = command;
  const user = await db().user.findUnique({ where: { email }, select: { id: true } });
  if (user === null) return complain(`There is no account for ${email}.`);
  if (command.name === "reset") return reset(email, user.id);
  const [changed, said] = await change(command, user.id);
  if (!changed.ok)
    return complain(`${email} is the last admin who can sign in: make another first. Nothing was changed.`);
  console.log(`${email} ${said}`);
  return 0;
}

type Change = Exclude<OnAccount, { name: "reset" }>;

async function change(command: Change, userId: string): Promise<[Changed, string]> {
  if ("role" in command)
    return [await changeRole(SHELL, userId, command.role), `is now ${article(command.role)}.`];
  return command.name === "disable"
    ? [await disableAccount(SHELL, userId, now()), "can no longer sign in; all sessions have ended."]
    : [await enableAccount(SHELL, userId), "can sign in again."];
}

async function reset(email: string, userId: string): Promise<number> {
  const link = await resetAccount(SHELL, userId, now());
  if (link === null) return complain(`${email} is disabled: \`enable\` it first.`);
  console.log(`To set a new password for ${email}, open once:\n\n  ${linkAddress(link)}\n\n${lasting(link)}`);
  return 0;
}

/** For `npm start`: the address alone, or nothing when there is an account. */
async function firstAdmin(): Promise<number> {
  const link = await makeFirstAdminLink(now());
  if (link !== null) console.log(linkAddress(link));
  return 0;
}

async function list(): Promise<number> {
  const rows = await readAccountRows();
  if (rows.length === 0) console.log("There is no account yet. `npm start` prints a link to make the first.");
  for (const row of rows) {
    const notes = [row.disabledAt && "disabled", !row.hasSignIn && "password not set yet"].filter(Boolean);
    console.log([row.email, row.role, row.name, notes.join(", ")].filter(Boolean).join("\t"));
  }
  return 0;
}

const lasting = ({ expiresAt }: MadeLink): string =>
  `The link works once, until ${expiresAt.toISOString().slice(0, 16).replace("T", " ")} UTC.`;
const article = (role: Role): string => (role === "contributor" ? `a ${role}` : `an ${role}`);
