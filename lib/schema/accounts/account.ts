import { z } from "zod";
import { ROLES, SCOPES, type Scope } from "@/lib/domain/access/actor";
import { clean } from "../text";

/** What people type into the forms about accounts. */

const LONGEST_EMAIL = 254;
const LONGEST_NAME = 80;
/** As the library that keeps passwords is told, too. */
export const SHORTEST_PASSWORD = 12;
/** Longer ones cost the server time and nobody types them. */
export const LONGEST_PASSWORD = 128;

const NO_EMAIL = "Give an e-mail address, such as name@example.org.";

/** An address as accounts are kept under: lower-case. */
export const accountEmailSchema = z
  .string(NO_EMAIL)
  .trim()
  .max(LONGEST_EMAIL, `An e-mail address has at most ${LONGEST_EMAIL} characters.`)
  .pipe(z.email(NO_EMAIL))
  .transform((email) => email.toLowerCase());

const NO_NAME = "Give the name that history will show.";

/** A name, on one line. */
export const accountNameSchema = z
  .string(NO_NAME)
  .transform((name) => name.replace(/\s+/g, " ").trim())
  .pipe(
    z
      .string()
      .min(1, NO_NAME)
      .max(LONGEST_NAME, `A name has at most ${LONGEST_NAME} characters.`)
      .check(clean),
  );

export const accountRoleSchema = z.enum(ROLES, "Choose a role.");

const TOO_SHORT = `This is too short: a password has at least ${SHORTEST_PASSWORD} characters.`;

/** Length is what makes a password hard to guess; no rule about characters does. */
export const newPasswordSchema = z
  .string(TOO_SHORT)
  .min(SHORTEST_PASSWORD, TOO_SHORT)
  .max(LONGEST_PASSWORD, `A password has at most ${LONGEST_PASSWORD} characters.`);

/** What no page of ours sends: which row is meant, which button was pressed. */
const NO_ROW = "This names none of the rows on the page. Reload it, and try again.";
const id = z.string(NO_ROW).min(1, NO_ROW).max(64, NO_ROW).check(clean);

const NO_PASSWORD = "Give your present password.";
const present = z.string(NO_PASSWORD).min(1, NO_PASSWORD).max(1024, "This is longer than any password.");

export const addAccountSchema = z.object({
  email: accountEmailSchema,
  name: accountNameSchema,
  role: accountRoleSchema,
});

/** What an admin does with one account: the button that was pressed, and the role that was chosen beside it. */
export const manageAccountSchema = z.object({
  userId: id,
  action: z.enum(["role", "reset", "end_sessions", "disable", "enable"], NO_ROW),
  role: accountRoleSchema,
});

export const renameSchema = z.object({ name: accountNameSchema });
export const changePasswordSchema = z.object({ present, password: newPasswordSchema });
export const presentPasswordSchema = z.object({ present });

const NO_CODE = "The code is six digits.";
export const confirmCodeSchema = z.object({
  code: z
    .string(NO_CODE)
    .max(64, NO_CODE)
    .refine((code) => /^\d{6}$/.test(code.replace(/\s+/g, "")), NO_CODE),
});
export const rowSchema = z.object({ id });
export const tokenRowSchema = z.object({ id: z.uuid(NO_ROW) });

const NO_PURPOSE = "Say what it is for.";
/** A box of a form: anything but a tick is none. */
const ticked = z
  .unknown()
  .optional()
  .transform((value) => value === "on");

export const makeTokenSchema = z.object({
  name: z
    .string(NO_PURPOSE)
    .trim()
    .min(1, NO_PURPOSE)
    .max(80, "A name has at most 80 characters.")
    .check(clean),
  // A box that is not ticked is not sent.
  ...{ propose: ticked, publish: ticked, remove: ticked },
});

/** What the boxes of the form come to. */
export function scopesIn(typed: z.infer<typeof makeTokenSchema>): Scope[] {
  return SCOPES.filter((scope) => typed[scope]);
}
