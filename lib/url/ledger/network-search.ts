/**
 * The network in a URL: which promises, which picture of them, at which clocks.
 * Decides names and defaults; the page and its files read the same ones. Knows no pixels but a file's width.
 */
import { quoteText } from "@/lib/domain/text/plain-text";
import { err, ok } from "@/lib/domain/text/result";
import { BINDINGS, slugsOf } from "@/lib/domain/vocabulary/vocabulary";
import { withQuery } from "../href";
import { defineList } from "../list";
import { CLOCK_PARAMS, many, one, type ParamsOf, queryOf, slugText, wordIn } from "../params";

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

const LEAST_WIDTH_PX = 600;
const MOST_WIDTH_PX = 4000;

/** The picture as a file. */
export const NETWORK_FILE_PARAMS = {
  ...NETWORK.params,
  picture: one<NetworkPicture>("network", wordIn(NETWORK_PICTURES)),
  theme: one<"light" | "dark">("light", wordIn(["light", "dark"])),
  width: one<number>(1280, (text) => {
    const width = /^\d{1,4}$/.test(text) ? Number(text) : 0;
    return width >= LEAST_WIDTH_PX && width <= MOST_WIDTH_PX
      ? ok(width)
      : err(`${quoteText(text)} is not a whole number from ${LEAST_WIDTH_PX} to ${MOST_WIDTH_PX}.`);
  }),
} as const;

/** The picture as a file of that format. */
export function networkFileHref(
  search: NetworkSearch,
  format: "svg" | "png",
  picture: NetworkPicture,
): string {
  return withQuery(`/network.${format}`, queryOf(NETWORK_FILE_PARAMS, { ...search, picture }));
}
