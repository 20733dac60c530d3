import { z } from "zod";
import { accountEmailSchema, accountNameSchema, newPasswordSchema } from "./account";

/** The forms of sign-in, as they arrive: whatever is no text is none. */

const text = (longest: number) => z.string().max(longest).catch("");

export const signInSchema = z.object({
  email: text(254).transform((email) => email.trim()),
  password: text(1024),
  next: text(2048),
});

export const codeSchema = z.object({ code: text(64), next: text(2048), email: text(254) });

/** By a link of an account only the password is asked. */
export const setPasswordSchema = z.object({ t: text(128), password: newPasswordSchema });
/** By the link of the first admin, who it is, too. */
export const firstAdminSchema = setPasswordSchema.extend({
  name: accountNameSchema,
  email: accountEmailSchema,
});
