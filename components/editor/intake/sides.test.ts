import { describe, expect, it } from "vitest";
import type { IntakeProposal, IntakeView } from "@/lib/drafts/intake-view";
import type { Proposal } from "@/lib/intake/shapes/proposal";
import { editorWords } from "@/lib/language/editing/editor-words";
import { bestPlace, placeOptions, whereOf } from "./places";
import { acceptedPlaces, placeOf, sidesOf, sureOnes, withAnswer, withSure } from "./sides";

const value = { type: "money", amount: "38", currency: "USD", qualifier: "exact" } as const;
type Made = Partial<Proposal> & { deal?: string; known?: boolean };

function viewOf(id: string, made: readonly Made[]): IntakeView {
  const proposals = made.map(({ deal, known = false, ...own }, at) => ({
    proposal: { id: `p${at}`, kind: "spend_commitment", from: "a", to: "b", value, score: 0.9, ...own },
    candidates: deal === undefined ? [] : [{ deal, term: deal === "" ? null : "t", score: 1, reasons: [] }],
    known: known ? { deal: "d", term: "t" } : null,
  }));
  const deals = [{ slug: "d", title: "D", partnership: "b-c", terms: [{ key: "t", kind: "k", label: "T" }] }];
  const partnerships = [
    { slug: "b-c", name: "B and C", parties: ["b", "c"] },
    { slug: "a-b", name: "A and B", parties: ["a", "b"] },
  ];
  return { id, proposals, deals, partnerships } as unknown as IntakeView;
}
const first = (view: IntakeView): IntakeProposal => view.proposals[0] as IntakeProposal;

describe("articles side by side", () => {
  it("accept at one key what is new and sure, and nothing that was answered", () => {
    const sides = sidesOf([
      viewOf("x", [{ deal: "d" }, { deal: "d", score: 0.7 }, { deal: "d", known: true }]),
      viewOf("y", [{ deal: "d" }, { deal: "d" }]),
    ]);
    const rejected = withAnswer({}, sides, { side: sides[4] as never, change: { state: "rejected" } });
    expect(sureOnes(sides, rejected).map(({ key }) => key)).toEqual(["x p0", "y p0"]);
    const given = withSure(rejected, sides);
    expect(acceptedPlaces(sides, given)).toEqual([{ deal: "d", partnership: "", term: "", count: 2 }]);
    expect(sureOnes(sides, given)).toEqual([]);
  });

  it("put what another article says of the same thing where the first was put, also where it denies it", () => {
    const sides = sidesOf([
      viewOf("x", [{ deal: "d" }]),
      viewOf("y", [
        { deal: "d", stance: "denies" },
        { deal: "d", kind: "duration" },
      ]),
    ]);
    const [asserted, denied, other] = sides as [(typeof sides)[0], (typeof sides)[0], (typeof sides)[0]];
    const change = { state: "accepted" as const, ...whereOf("//a-b") };
    const given = withAnswer({}, sides, { side: asserted, change });
    expect(placeOf(denied, sides, given)).toEqual({ deal: "", term: "", partnership: "a-b" });
    expect(placeOf(other, sides, given)).toEqual({ deal: "d", term: "t", partnership: "" });
    const both = withAnswer(given, sides, { side: denied, change: { state: "accepted" } });
    expect(acceptedPlaces(sides, both)).toEqual([{ deal: "", partnership: "a-b", term: "", count: 2 }]);
  });

  it("begin a new deal in the partnership of its parties", () => {
    const view = viewOf("x", [{ deal: "" }]);
    expect(bestPlace(first(view), view)).toEqual({ deal: "", term: "", partnership: "a-b" });
    expect(placeOptions(first(view), view, editorWords("intake", "en")).map(({ label }) => label)).toEqual([
      "A new deal in A and B",
      "D: a new term",
      "A new deal",
    ]);
  });
});
