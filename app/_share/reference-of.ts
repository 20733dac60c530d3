import type { Reference } from "@/lib/domain/citation/reference";
import { inThisLanguage } from "@/lib/language/current";
import { today } from "@/lib/runtime/clock";
import { env, publicOrigin } from "@/lib/runtime/env";
import type { Exhibit } from "@/lib/views/share/exhibit";

/** A page as a reference: by its pinned address where it has one, so that the citation leads to the same words for ever. */
export function referenceOf(exhibit: Exhibit, frozenHref: string): Reference {
  const { title, within, revision, contentHash, on, known, pinned } = exhibit;
  return {
    ...{ title, within, contentHash, on, known },
    revision: revision?.number ?? null,
    issuedOn: revision?.savedAt.slice(0, 10) ?? on,
    accessedOn: today(),
    url: `${publicOrigin(env())}${inThisLanguage(pinned ?? frozenHref)}`,
  };
}
