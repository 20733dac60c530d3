/**
 * The network in a URL: which promises, which picture of them, at which clocks.
 * Decides names and defaults; the page and its files read the same ones. Knows no pixels but a file's width.
 */
import { quoteText } from "@/lib/domain/text/plain-text";
import { err, ok } from "@/lib/domain/text/result";
import { BINDINGS, slugsOf } from "@/lib/domain/vocabulary/vocabulary";
import { withQuery } from "../href";
import {
  CLOCK_PARAMS,
  many,
  one,
  type ParamsOf,
  type RawParams,
  type Read,
  readParams,
  slugText,
  wordIn,
} from "../params";

export const NETWORK_PICTURES = { network: "Network", flow: "Flow of money" } as const;
export type NetworkPicture = keyof typeof NETWORK_PICTURES;

export const NETWORK_SHOWS = { all: "All promises", loops: "Only loops" } as const;
export type NetworkShow = keyof typeof NETWORK_SHOWS;

export const NETWORK_PARAMS = {
  /** Either side. */
  org: many(slugText),
  /** Kinds of term. */
  kind: many(slugText),
  binding: many(wordIn(slugsOf(BINDINGS))),
  show: one<NetworkShow>("all", wordIn(Object.keys(NETWORK_SHOWS) as NetworkShow[])),
  ...CLOCK_PARAMS,
} as const;

export type NetworkSearch = ParamsOf<typeof NETWORK_PARAMS>;

const LEAST_WIDTH_PX = 600;
const MOST_WIDTH_PX = 4000;

/** The picture as a file. */
export const NETWORK_FILE_PARAMS = {
  ...NETWORK_PARAMS,
  picture: one<NetworkPicture>("network", wordIn(Object.keys(NETWORK_PICTURES) as NetworkPicture[])),
  theme: one<"light" | "dark">("light", wordIn(["light", "dark"])),
  width: one<number>(1280, (text) => {
    const width = /^\d{1,4}$/.test(text) ? Number(text) : 0;
    return width >= LEAST_WIDTH_PX && width <= MOST_WIDTH_PX
      ? ok(width)
      : err(`${quoteText(text)} is not a whole number from ${LEAST_WIDTH_PX} to ${MOST_WIDTH_PX}.`);
  }),
} as const;

export function readNetworkSearch(raw: RawParams): Read<NetworkSearch> {
  return readParams(NETWORK_PARAMS, raw);
}

/** The parameters in the order of the address; what is as usual is left out. */
export function networkQuery({ org, kind, binding, show, on, known }: NetworkSearch) {
  return { org, kind, binding, show: show === "all" ? null : show, on, known };
}

/** The address of a view of the network: the page's or a file's; `file` says more of a file. */
export function networkHref(
  search: NetworkSearch,
  path = "/network",
  file: Readonly<Record<string, string>> = {},
): string {
  return withQuery(path, { ...networkQuery(search), ...file });
}

/** The hidden fields of a GET form: all of the view but the fields of its own. */
export function keptNetworkFields(search: NetworkSearch, own: readonly string[]): [string, string][] {
  return Object.entries(networkQuery(search))
    .filter(([name, value]) => value !== null && !own.includes(name))
    .flatMap(([name, value]) => [value].flat().map((text): [string, string] => [name, String(text)]));
}

/** Whether anything narrows the network. */
export function isNetworkNarrowed({ org, kind, binding, show }: NetworkSearch): boolean {
  return org.length + kind.length + binding.length > 0 || show !== "all";
}
