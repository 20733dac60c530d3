import { describe, expect, it } from "vitest";
import { denies, makeMoney, makePercent, says } from "@/lib/testing/factories";
import type { Claim } from "./claim";
import { settlementOf } from "./settlement";
import { assessClaims } from "./standing";

const BETWEEN = { from: { slug: "openai", name: "OpenAI" }, to: { slug: "amazon", name: "Amazon" } };
const settles = (...claims: Claim[]) => settlementOf(assessClaims(claims, null), BETWEEN);

describe("what would settle a dispute", () => {
  it("is a party’s word where only others speak", () => {
    expect(settles(says("Reuters", makePercent("20")), says("CNBC", makePercent("25")))).toBe(
      "A filing or a statement by OpenAI or Amazon; until then an editor’s ruling.",
    );
  });

  it("is an editor’s ruling where a party stands on one side, and the text where parties stand on both", () => {
    const amazon = says("Amazon", makePercent("20"), { tier: "primary" });
    expect(settles(amazon, says("CNBC", makePercent("25")))).toMatch(/^An editor’s ruling, or a correction/);
    const openai = says("OpenAI", makePercent("25"), { tier: "primary" });
    expect(settles(amazon, openai)).toMatch(/^The text of the agreement/);
  });

  it("is two terms where one publisher contradicts itself", () => {
    const before = says("Tom’s Hardware", makeMoney("730000000000"), { slug: "before" });
    const after = says("Tom’s Hardware", makeMoney("840000000000"), { slug: "after" });
    expect(settles(before, after)).toMatch(/two terms: one publisher says both/);
  });

  it("is an assertion where there are only denials, and nothing where nothing is open", () => {
    expect(settles(denies("Reuters", makePercent("20")))).toBe(
      "A source that says it is so: a filing or a statement by OpenAI or Amazon.",
    );
    expect(settles(says("Reuters", makePercent("20")))).toBeNull();
  });
});
