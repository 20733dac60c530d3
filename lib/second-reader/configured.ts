import "server-only";
import { env } from "@/lib/runtime/env";

/** The second reader that the operator set up, if any: an endpoint that speaks as OpenAI’s does, here or elsewhere. */

export type SecondReader = { url: string; model: string; key: string | null };

/** Null: none is set up, and no text ever leaves this machine. */
export function secondReader(): SecondReader | null {
  const { ENTENTE_READER_URL: url, ENTENTE_READER_MODEL: model, ENTENTE_READER_KEY: key } = env();
  return url === undefined || model === undefined ? null : { url, model, key: key ?? null };
}

/** Where the text goes, as an editor is told before it does: the host, with its port. */
export function hostOf({ url }: SecondReader): string {
  return new URL(url).host;
}
