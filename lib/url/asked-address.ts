/**
 * The address that was asked for, as a not-found page learns it: from a header, since Next hands it no parameters.
 * Decides how path and query are taken apart; whatever is broken in them names nothing.
 */
import type { Day } from "@/lib/domain/dates/day";
import { toSlug } from "@/lib/domain/text/slug";
import { CLOCK_PARAMS, rawFrom, readParams } from "./params";

/** The request header that carries path and query; set by the server in front of Next. */
export const ASKED_ADDRESS_HEADER = "x-entente-path";

/** The last part of the path as a slug, and the reader's clock. @example readAskedAddress("/partnerships/aws?known=2024-01-01") */
export function readAskedAddress(address: string | null): { slug: string; known: Day | null } {
  const [path = "", query = ""] = (address ?? "").split("?", 2);
  const { known } = readParams(CLOCK_PARAMS, rawFrom(new URLSearchParams(query))).search;
  return { slug: toSlug(decoded(path.split("/").at(-1) ?? "")), known };
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment; // a broken escape is looked for as it stands
  }
}
