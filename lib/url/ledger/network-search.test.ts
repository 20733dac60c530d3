import { describe, expect, it } from "vitest";
import { isKnownParameter } from "../known-parameters";
import { NETWORK, NETWORK_FILE_PARAMS, networkFileHref } from "./network-search";

describe("the network in a URL", () => {
  it("is read and written back the same, what is as usual left out", () => {
    const raw = { org: ["openai", "nvidia"], binding: "signed", show: "loops", on: "2026-01-01" };
    const { search, notes } = NETWORK.read(raw);
    expect(notes).toEqual([]);
    expect(NETWORK.href(search)).toBe(
      "/network?org=openai&org=nvidia&binding=signed&show=loops&on=2026-01-01",
    );
    expect(NETWORK.href(NETWORK.read({ show: "all" }).search)).toBe("/network");
    expect(networkFileHref(search, "svg", "flow")).toMatch(/^\/network\.svg\?.*picture=flow$/);
    expect(NETWORK.kept(search, ["org", "on"])).toEqual([
      ["binding", "signed"],
      ["show", "loops"],
    ]);
    expect(NETWORK.isNarrowed(search, ["on", "known"])).toBe(true);
    expect(NETWORK.isNarrowed(NETWORK.read({ on: "2026-01-01" }).search, ["on", "known"])).toBe(false);
  });

  it("falls back with a note for what it cannot read", () => {
    const { search, notes } = NETWORK.read({ binding: "maybe", show: "everything", org: "No Slug" });
    expect(search).toMatchObject({ binding: [], show: "all", org: [] });
    expect(notes.map(({ parameter }) => parameter)).toEqual(["org", "binding", "show"]);
  });

  it("has no parameter that kept answers do not tell apart", () => {
    expect(Object.keys(NETWORK_FILE_PARAMS).filter((name) => !isKnownParameter(name))).toEqual([]);
  });
});
