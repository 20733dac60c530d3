import { z } from "zod";
import { clean } from "../text";

/** What an admin sends about webhooks. Whether the address may be called is asked where it is added. */

const NO_ADDRESS = "Give the address that is to be told, such as https://example.org/hook.";
const LONGEST = 2_048;
const NO_ROW = "This names none of the rows on the page. Reload it, and try again.";

export const addWebhookSchema = z.object({
  url: z
    .string(NO_ADDRESS)
    .trim()
    .min(1, NO_ADDRESS)
    .max(LONGEST, `An address has at most ${LONGEST.toLocaleString("en")} characters.`)
    .check(clean),
});
export const switchWebhookSchema = z.object({
  id: z.uuid(NO_ROW),
  action: z.enum(["disable", "enable"], NO_ROW),
});
export const deliverySchema = z.object({ id: z.uuid(NO_ROW) });
