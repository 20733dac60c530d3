/**
 * The network in a URL: which promises, which picture of them, at which clocks.
 * Decides names and defaults; the page and its files read the same ones. Knows no pixels but a file's width.
 */
import { BINDINGS, slugsOf } from "@/lib/domain/vocabulary/vocabulary";
import { withQuery } from "../href";
import { defineList } from "../list";
import { CLOCK_PARAMS, many, one, type ParamsOf, queryOf, slugText, wordIn } from "../params";
import { PICTURE_PARAMS } from "../picture-params";

export const NETWORK_PICTURES = ["network", "flow"] as const;
export type NetworkPicture = (typeof NETWORK_PICTURES)[number];

export const NETWORK_SHOWS = ["all", "loops"] as const;
export type NetworkShow = (typeof NETWORK_SHOWS)[number];

export const NETWORK = defineList({
  path: "/network",
  params: {
    /** Either side. */
    org: many(slugText),
    /** Kinds of term. */
    kind: many(slugText),
    binding: many(wordIn(slugsOf(BINDINGS))),
    show: one<NetworkShow>("all", wordIn(NETWORK_SHOWS)),
    ...CLOCK_PARAMS,
  },
});

export type NetworkSearch = ParamsOf<typeof NETWORK.params>;

/** The picture as a file. */
export const NETWORK_FILE_PARAMS = {
  ...NETWORK.params,
  picture: one<NetworkPicture>("network", wordIn(NETWORK_PICTURES)),
  ...PICTURE_PARAMS,
} as const;

/** The picture as a file of that format. */
export function networkFileHref(
  search: NetworkSearch,
  format: "svg" | "png",
  picture: NetworkPicture,
): string {
  return withQuery(`/network.${format}`, queryOf(NETWORK_FILE_PARAMS, { ...search, picture }));
}
