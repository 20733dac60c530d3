import { describe, expect, it } from "vitest";
import { isKnownParameter } from "../known-parameters";
import {
  isNetworkNarrowed,
  keptNetworkFields,
  NETWORK_FILE_PARAMS,
  networkHref,
  readNetworkSearch,
} from "./network-search";

describe("the network in a URL", () => {
  it("is read and written back the same, what is as usual left out", () => {
    const raw = { org: ["openai", "nvidia"], binding: "signed", show: "loops", on: "2026-01-01" };
    const { search, notes } = readNetworkSearch(raw);
    expect(notes).toEqual([]);
    expect(networkHref(search)).toBe(
      "/network?org=openai&org=nvidia&binding=signed&show=loops&on=2026-01-01",
    );
    expect(networkHref(readNetworkSearch({ show: "all" }).search)).toBe("/network");
    expect(networkHref(search, "/network.svg", { picture: "flow" })).toMatch(
      /^\/network\.svg\?.*picture=flow$/,
    );
    expect(keptNetworkFields(search, ["org", "on"])).toEqual([
      ["binding", "signed"],
      ["show", "loops"],
    ]);
    expect(isNetworkNarrowed(search)).toBe(true);
    expect(isNetworkNarrowed(readNetworkSearch({ on: "2026-01-01" }).search)).toBe(false);
  });

  it("falls back with a note for what it cannot read", () => {
    const { search, notes } = readNetworkSearch({ binding: "maybe", show: "everything", org: "No Slug" });
    expect(search).toMatchObject({ binding: [], show: "all", org: [] });
    expect(notes.map(({ parameter }) => parameter)).toEqual(["org", "binding", "show"]);
  });

  it("has no parameter that kept answers do not tell apart", () => {
    expect(Object.keys(NETWORK_FILE_PARAMS).filter((name) => !isKnownParameter(name))).toEqual([]);
  });
});
