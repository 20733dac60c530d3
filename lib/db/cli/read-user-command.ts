import "server-only";
import { parseArgs } from "node:util";
import { ROLES, type Role } from "@/lib/domain/actor";
import { err, ok, type Result } from "@/lib/domain/result";
import { accountEmailSchema } from "@/lib/schema/account";

/** What was typed after `npm run user --` → the command that is meant, or a sentence on why none is. */

export const USAGE = `Usage: npm run user -- add EMAIL --role ${ROLES.join("|")} [--name NAME]
       npm run user -- list
       npm run user -- role EMAIL --role ${ROLES.join("|")}
       npm run user -- disable EMAIL
       npm run user -- enable EMAIL
       npm run user -- reset EMAIL

  add      makes an account and prints a one-time link to set its password
  list     shows all accounts
  role     changes what an account may do
  disable  shuts an account: its sessions and tokens end at once
  enable   opens it again
  reset    prints a one-time link to set a new password; using it ends the old one, sessions and two-step sign-in`;

export type UserCommand =
  | { name: "list" | "first-admin" }
  | { name: "add"; email: string; role: Role; called: string | undefined }
  | { name: "role"; email: string; role: Role }
  | { name: "disable" | "enable" | "reset"; email: string };

const OPTIONS = { role: { type: "string" }, name: { type: "string" } } as const;

export function readUserCommand(args: string[]): Result<UserCommand> {
  const parsed = parse(args);
  if (!parsed.ok) return parsed;
  const { positionals, values } = parsed.value;
  const [name, ...rest] = positionals;
  if (name === "list" || name === "first-admin")
    return rest.length === 0 ? ok({ name }) : err(`Not understood: ${rest.join(" ")}`);
  if (!isOnAccount(name))
    return err(name === undefined ? "Name a command." : `There is no command “${name}”.`);
  if (rest.length !== 1) return err(`Name one e-mail address: npm run user -- ${name} EMAIL`);
  const email = accountEmailSchema.safeParse(rest[0]);
  return email.success ? onAccount(name, email.data, values) : err(`“${rest[0]}” is not an e-mail address.`);
}

type OnAccount = Exclude<UserCommand["name"], "list" | "first-admin">;
const isOnAccount = (name: string | undefined): name is OnAccount =>
  ["add", "role", "disable", "enable", "reset"].includes(name ?? "");

function onAccount(
  name: OnAccount,
  email: string,
  values: { role?: string | undefined; name?: string | undefined },
): Result<UserCommand> {
  if (name !== "add" && name !== "role") return ok({ name, email });
  const role = ROLES.find((one) => one === values.role);
  if (role === undefined) return err(`Say which role: --role ${ROLES.join("|")}`);
  return ok(
    name === "add" ? { name, email, role, called: values.name?.trim() || undefined } : { name, email, role },
  );
}

function parse(args: string[]) {
  try {
    return ok(parseArgs({ args, allowPositionals: true, options: OPTIONS }));
  } catch (error) {
    // Node throws on options that do not exist, and says which.
    return err(error instanceof Error ? error.message : String(error));
  }
}
