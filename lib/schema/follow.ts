import { z } from "zod";

/** Who wants to be told by e-mail: one address, and the record that is meant; "": all of it. */

/** As long as an address may be (RFC 5321). */
const LONGEST_EMAIL = 254;

export const followSchema = z.object({
  about: z.string().max(300).default(""),
  email: z.string().trim().max(LONGEST_EMAIL).pipe(z.email()),
});

export const followSecretSchema = z.object({ t: z.string().min(1).max(100) });
