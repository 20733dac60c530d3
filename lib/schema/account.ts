import { z } from "zod";
import { ROLES } from "../domain/actor";

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
      .max(LONGEST_NAME, `A name has at most ${LONGEST_NAME} characters.`),
  );

export const accountRoleSchema = z.enum(ROLES, "Choose a role.");

/** Length is what makes a password hard to guess; no rule about characters does. */
export const newPasswordSchema = z
  .string()
  .min(SHORTEST_PASSWORD, `A password has at least ${SHORTEST_PASSWORD} characters; a few words do well.`)
  .max(LONGEST_PASSWORD, `A password has at most ${LONGEST_PASSWORD} characters.`);
