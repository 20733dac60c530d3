import { ROLES, type Role } from "@/lib/domain/access/actor";
import { err, ok, type Result } from "@/lib/domain/text/result";
import { accountEmailSchema, accountNameSchema } from "@/lib/schema/accounts/account";
import { asksForHelp, readOptions } from "./read-options";

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
  | { name: "help" }
  | { name: "list" | "first-admin" }
  | { name: "add"; email: string; role: Role; called: string | undefined }
  | { name: "role"; email: string; role: Role }
  | { name: "disable" | "enable" | "reset"; email: string };

const OPTIONS = { role: { type: "string" }, name: { type: "string" } } as const;

export function readUserCommand(args: string[]): Result<UserCommand> {
  const parsed = readOptions(args, OPTIONS);
  if (!parsed.ok) return parsed;
  const { positionals, values } = parsed.value;
  if (asksForHelp(positionals, values.help)) return ok({ name: "help" });
  const [name, ...rest] = positionals;
  if (name === "list" || name === "first-admin")
    return rest.length === 0 ? ok({ name }) : err(`Not understood: ${rest.join(" ")}`);
  if (!isOnAccount(name))
    return err(name === undefined ? "Name a command." : `There is no command “${name}”.`);
  if (rest.length !== 1) return err(`Name one e-mail address: npm run user -- ${name} EMAIL`);
  const email = accountEmailSchema.safeParse(rest[0]);
  return email.success ? onAccount(name, email.data, values) : err(`“${rest[0]}” is not an e-mail address.`);
}

type OnAccount = Exclude<UserCommand["name"], "help" | "list" | "first-admin">;
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
  if (name === "role") return ok({ name, email, role });
  const called = readName(values.name ?? "");
  return called.ok ? ok({ name, email, role, called: called.value }) : called;
}

/** undefined: none is given. */
function readName(typed: string): Result<string | undefined> {
  if (typed.trim() === "") return ok(undefined);
  const name = accountNameSchema.safeParse(typed);
  return name.success ? ok(name.data) : err(`--name: ${name.error.issues[0]?.message}`);
}
