/**
 * The address that was asked for, as a not-found page learns it: from a header, since Next hands it no parameters.
 * Decides how path and query are taken apart; whatever is broken in them names nothing.
 */
import type { Day } from "@/lib/domain/dates/day";
import { toSlug } from "@/lib/domain/text/slug";
import { decoded } from "./decoded";
import { CLOCK_PARAMS, rawFrom, readParams, SAID_PARAM } from "./params";

/** The request header that carries path and query; set by the server in front of Next. */
export const ASKED_ADDRESS_HEADER = "x-entente-path";

/** What of it a not-found page goes by. */
export type AskedAddress = { slug: string; known: Day | null; said: Day | null };

/** The last part of the path as a slug, the reader's clock and the record's. @example readAskedAddress("/partnerships/aws?known=2024-01-01") */
export function readAskedAddress(address: string | null): AskedAddress {
  const [path = "", query = ""] = (address ?? "").split("?", 2);
  const { known, said } = readParams(
    { ...CLOCK_PARAMS, ...SAID_PARAM },
    rawFrom(new URLSearchParams(query)),
  ).search;
  return { slug: toSlug(decoded(path.split("/").at(-1) ?? "")), known, said };
}
