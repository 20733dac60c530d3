import { z } from "zod";
import { ROLES } from "../domain/actor";
import { clean } from "./text";

/** What people type into the forms about accounts. */

const LONGEST_EMAIL = 254;
const LONGEST_NAME = 80;
/** As the library that keeps passwords is told, too. */
export const SHORTEST_PASSWORD = 12;
/** Longer ones cost the server time and nobody types them. */
export const LONGEST_PASSWORD = 128;

/** An address as accounts are kept under: lower-case. */
export const accountEmailSchema = z
  .string()
  .trim()
  .max(LONGEST_EMAIL)
  .pipe(z.email("Give an e-mail address, such as name@example.org."))
  .transform((email) => email.toLowerCase());

/** A name, on one line. */
export const accountNameSchema = z
  .string()
  .transform((name) => name.replace(/\s+/g, " ").trim())
  .pipe(
    z
      .string()
      .min(1, "Give the name that history will show.")
      .max(LONGEST_NAME, `A name has at most ${LONGEST_NAME} characters.`)
      .check(clean),
  );

export const accountRoleSchema = z.enum(ROLES, "Choose a role.");

/** Length is what makes a password hard to guess; no rule about characters does. */
export const newPasswordSchema = z
  .string()
  .min(SHORTEST_PASSWORD, `This is too short: a password has at least ${SHORTEST_PASSWORD} characters.`)
  .max(LONGEST_PASSWORD, `A password has at most ${LONGEST_PASSWORD} characters.`);

const id = z.string().min(1).max(64).check(clean);
const present = z.string().min(1, "Give your present password.").max(1024);

export const addAccountSchema = z.object({
  email: accountEmailSchema,
  name: accountNameSchema,
  role: accountRoleSchema,
});

/** What an admin does with one account: the button that was pressed, and the role that was chosen beside it. */
export const manageAccountSchema = z.object({
  userId: id,
  deed: z.enum(["role", "reset", "end_sessions", "disable", "enable"]),
  role: accountRoleSchema,
});

export const renameSchema = z.object({ name: accountNameSchema });
export const changePasswordSchema = z.object({ present, password: newPasswordSchema });
export const presentPasswordSchema = z.object({ present });
export const confirmCodeSchema = z.object({
  code: z
    .string()
    .max(64)
    .refine((code) => /^\d{6}$/.test(code.replace(/\s+/g, "")), "The code is six digits."),
});
export const rowSchema = z.object({ id });
export const tokenRowSchema = z.object({ id: z.uuid() });
export const makeTokenSchema = z.object({
  name: z
    .string()
    .trim()
    .min(1, "Say what it is for.")
    .max(80, "A name has at most 80 characters.")
    .check(clean),
  role: z.enum(["contributor", "editor"], "Choose what it may do."),
});
