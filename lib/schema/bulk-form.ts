import { z } from "zod";
import { BINDINGS, DEAL_KINDS, LIFECYCLES, slugsOf } from "@/lib/domain/vocabulary/vocabulary";
import { LIMITS } from "./text";

/** What an editor sends to set facts of many deals. Decides the shape; what may be saved is for the data layer. */

const unset = z.literal("").transform(() => undefined);

/** "slug@3": a deal as it was seen at its third revision. */
const chosen = z
  .string()
  .regex(/^[a-z0-9-]{1,100}@[1-9]\d{0,8}$/, "This is no deal of the table.")
  .transform((text) => {
    const [slug = "", revision = "0"] = text.split("@");
    return { slug, revision: Number(revision) };
  });

export const bulkFormSchema = z
  .object({
    deals: z.array(chosen).min(1, "Choose at least one deal.").max(200, "Choose at most 200 deals at once."),
    kind: z.enum(slugsOf(DEAL_KINDS)).or(unset),
    binding: z.enum(slugsOf(BINDINGS)).or(unset),
    lifecycle: z.enum(slugsOf(LIFECYCLES)).or(unset),
    message: z
      .string()
      .trim()
      .min(1, "Say in a few words why; history shows it.")
      .max(LIMITS.prose, `This is too long: at most ${LIMITS.prose.toLocaleString("en")} characters.`),
  })
  .refine(({ kind, binding, lifecycle }) => kind ?? binding ?? lifecycle, {
    path: ["kind"],
    message: "Choose what to set: a kind, how firm they are, or a lifecycle.",
  });

export const viewFormSchema = z.object({ name: z.string().max(500), address: z.string().max(4000) });
export const viewNameFormSchema = z.object({ id: z.uuid(), name: z.string().max(500) });
export const viewIdFormSchema = z.object({ id: z.uuid() });
