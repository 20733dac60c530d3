import { z } from "zod";
import { LIMITS } from "@/lib/schema/text";
import { SECTION_NAMES } from "./bundle";

/**
 * What editors send to take something back, take it out, bring it back or join it to another.
 * Decides the shape of the forms; what may be done is for the data layer.
 */

const LARGEST = 2_147_483_647;

function words(missing: string) {
  return z
    .string(missing)
    .trim()
    .min(1, missing)
    .max(LIMITS.prose, `This is too long: at most ${LIMITS.prose.toLocaleString("en")} characters.`);
}

const message = words("Say in a few words why; history shows it.");
const number = z.coerce.number().int().min(1).max(LARGEST);
const slug = z.string().trim().max(LIMITS.slug, "This is longer than any short name of a record.");
/** A record that is named: by its slug, or by its address, which ends with it. */
const named = z
  .string()
  .trim()
  .max(LIMITS.prose, "This is longer than any address.")
  .transform((text) => (text.includes("/") ? lastOfPath(text) : text))
  .pipe(slug);

function lastOfPath(address: string): string {
  const [path = ""] = address.split(/[?#]/, 1);
  return path.split("/").filter(Boolean).at(-1) ?? "";
}

const record = { section: z.enum(SECTION_NAMES), slug: slug.min(1) };

/** `base`: the newest revision when the page was made. */
export const revertFormSchema = z.object({ ...record, to: number, base: number, message });

export const deleteFormSchema = z.object({
  ...record,
  base: number,
  reason: words("Say why; whoever asks for the record will read it."),
  /** Empty: nothing took its place. */
  successor: named,
});

export const restoreFormSchema = z.object({ ...record, message });

export const undoFormSchema = z.object({ number, message });

export const mergeFormSchema = z.object({
  section: z.enum(["organizations", "sources"]),
  slug: record.slug,
  into: named.refine((text) => text !== "", "Name the record that stays."),
  message,
});
