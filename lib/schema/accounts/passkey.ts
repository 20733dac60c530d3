import { z } from "zod";
import { clean } from "../text";

/** What the scripts of a page send about passkeys. The device's own part is checked by the library that reads it. */

const LONGEST_NAME = 60;
const NO_NAME = "Give the passkey a name, such as the device it is on.";

const part = z.record(z.string(), z.unknown());
const device = z.looseObject({
  id: z.string().min(1),
  rawId: z.string().min(1),
  type: z.literal("public-key"),
  response: part,
  clientExtensionResults: part,
});

export const noFieldsSchema = z.object({});

export const beginPasskeySchema = z.object({ present: z.string().max(1024).default("") });

export const addPasskeySchema = z.object({
  name: z
    .string(NO_NAME)
    .transform((name) => name.replace(/\s+/g, " ").trim())
    .pipe(
      z
        .string()
        .min(1, NO_NAME)
        .max(LONGEST_NAME, `The name of a passkey has at most ${LONGEST_NAME} characters.`)
        .check(clean),
    ),
  response: device,
});

export const usePasskeySchema = z.object({ response: device });
