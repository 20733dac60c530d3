import type { SharedAddress } from "@/lib/url/share/shared-address";
import type { Exhibit } from "@/lib/views/share/exhibit";

/** What every exhibit begins with: the address that was asked for, and what its page is pinned to. */
export type Asked = {
  address: SharedAddress;
  rest: Pick<Exhibit, "revision" | "contentHash" | "isPinned" | "withdrawn">;
};

export const EMPTY = {
  ...{ within: null, standing: null, about: null, sides: [], sources: 0, terms: [], events: [] },
  ...{ claim: null, table: null, known: null, isPage: false, own: { title: true, sentence: false } },
} as const;
