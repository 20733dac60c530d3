import { describe, expect, it } from "vitest";
import { denies, makeMoney, makePercent, ranked, says } from "@/lib/testing/factories";
import type { Value } from "../values/value";
import type { Assessment } from "./assessment";
import type { Claim } from "./claim";
import { assessClaims } from "./standing";

const B38 = makeMoney("38000000000");
const undisclosed: Value = { type: "undisclosed" };
const redacted: Value = { type: "redacted" };
const none: Value = { type: "none" };
const words = (text: string): Value => ({ type: "text", text });
const questions = (claim: Claim): Claim => ({ ...claim, stance: "questions" });

type Case = [string, Claim[], Partial<Pick<Assessment, "standing" | "state" | "value">>];

const CASES: Case[] = [
  ["nothing said", [], { standing: "unknown", state: "unknown", value: null }],
  ["one press source", [says("Reuters", B38)], { standing: "reported", state: "known", value: B38 }],
  ["one primary source", [says("Amazon", B38, { tier: "primary" })], { standing: "confirmed", value: B38 }],
  ["two newsrooms", [says("Reuters", B38), says("CNBC", B38)], { standing: "corroborated", value: B38 }],
  [
    "a newsroom and a party",
    [says("Reuters", B38), says("Amazon", B38, { tier: "primary" })],
    { standing: "confirmed", value: B38 },
  ],
  [
    "a newsroom, a blog and two aggregators",
    [
      says("Reuters", B38),
      says("A blog", B38, { tier: "secondary" }),
      says("A feed", B38, { tier: "aggregator" }),
      says("A digest", B38, { tier: "aggregator" }),
    ],
    { standing: "reported", value: B38 },
  ],
  [
    "six secondary sources",
    ["A", "B", "C", "D", "E", "F"].map((name) => says(name, B38, { tier: "secondary" })),
    { standing: "reported", value: B38 },
  ],
  [
    "one newsroom in two spellings",
    [says("THE VERGE", B38), says("The Verge", B38, { slug: "the-verge-2" })],
    { standing: "reported" },
  ],
  [
    "one document under two publishers",
    [
      says("Reuters", B38, { url: "https://www.reuters.com/a?utm_source=x" }),
      says("CNBC", B38, { url: "http://reuters.com/a/#top" }),
    ],
    { standing: "reported" },
  ],
  [
    "one publisher twice",
    [says("Reuters", B38), says("Reuters", B38, { slug: "reuters-2" })],
    { standing: "reported" },
  ],
  [
    "two publishers of one origin",
    [
      says("CNN", B38, { originPublishers: ["Reuters"] }),
      says("CNBC", B38, { originPublishers: ["Reuters"] }),
    ],
    { standing: "reported" },
  ],
  [
    "one claim of two origins",
    [says("CNN", B38, { originPublishers: ["Reuters", "AP"] })],
    { standing: "reported" },
  ],
  [
    "more than 10B and more than 13B",
    [says("A", makeMoney("10", "more_than")), says("B", makeMoney("13", "more_than"))],
    { standing: "corroborated", value: makeMoney("13", "more_than") },
  ],
  [
    "20 % and 25 %",
    [says("A", makePercent("20")), says("B", makePercent("25"))],
    { standing: "disputed", state: "known", value: null },
  ],
  ["38B asserted and denied", [says("A", B38), denies("B", B38)], { standing: "disputed", value: null }],
  [
    "a dispute that a primary source takes part in",
    [says("A", makePercent("20"), { tier: "primary" }), says("B", makePercent("25"))],
    { standing: "disputed" },
  ],
  [
    "a value against none",
    [says("A", B38), says("B", none)],
    { standing: "disputed", state: "known", value: null },
  ],
  [
    "38B with the denial set aside",
    [says("A", B38), says("C", B38), ranked(denies("B", B38), "deprecated")],
    { standing: "corroborated", value: B38 },
  ],
  ["all set aside", [ranked(says("A", B38), "deprecated")], { standing: "unknown", value: null }],
  ["only questions", [questions(says("A", B38))], { standing: "unknown" }],
  [
    "a question beside a report",
    [says("A", B38), questions(says("B", makeMoney("1")))],
    { standing: "reported", value: B38 },
  ],
  [
    "only denials",
    [denies("A", B38), denies("B", B38)],
    { standing: "denied", state: "unknown", value: null },
  ],
  [
    "a ruling for one side",
    [ranked(says("A", makePercent("20")), "preferred"), says("B", makePercent("25"))],
    { standing: "ruled", value: makePercent("20") },
  ],
  [
    "a ruling against the primary source",
    [ranked(says("A", makePercent("20")), "preferred"), says("B", makePercent("25"), { tier: "primary" })],
    { standing: "ruled", value: makePercent("20") },
  ],
  [
    "a ruling for a denial",
    [says("A", B38), ranked(denies("B", B38), "preferred")],
    { standing: "ruled", state: "unknown", value: null },
  ],
  [
    "two rulings that contradict",
    [ranked(says("A", makePercent("20")), "preferred"), ranked(says("B", makePercent("25")), "preferred")],
    { standing: "disputed" },
  ],
  [
    "a preference without contradiction",
    [ranked(says("A", B38), "preferred")],
    { standing: "reported", value: B38 },
  ],
  [
    "a preference for the looser value",
    [ranked(says("A", makeMoney("38", "about")), "preferred"), says("B", makeMoney("38"))],
    { standing: "corroborated", value: makeMoney("38", "about") },
  ],
  ["not disclosed", [says("A", undisclosed)], { standing: "undisclosed", state: "undisclosed", value: null }],
  [
    "redacted by all",
    [says("A", redacted), says("B", redacted)],
    { standing: "undisclosed", state: "redacted" },
  ],
  [
    "redacted and not disclosed",
    [says("A", redacted, { tier: "primary" }), says("B", undisclosed)],
    { standing: "undisclosed", state: "undisclosed" },
  ],
  [
    "not disclosed by the company, reported by the press",
    [says("A", undisclosed, { tier: "primary" }), says("B", B38)],
    { standing: "reported", value: B38 },
  ],
  [
    "not disclosed, preferred to a report",
    [ranked(says("A", undisclosed), "preferred"), says("B", B38)],
    { standing: "ruled", state: "undisclosed", value: null },
  ],
  [
    "not disclosed, and a figure denied",
    [says("A", undisclosed), denies("B", B38)],
    { standing: "undisclosed", state: "undisclosed" },
  ],
  ["none", [says("A", none, { tier: "primary" })], { standing: "confirmed", state: "none", value: null }],
  [
    "not applicable",
    [says("A", { type: "not_applicable" })],
    { standing: "reported", state: "not_applicable", value: null },
  ],
  [
    "two texts",
    [says("A", words("Until AGI")), says("B", words("Until 2032"))],
    { standing: "reported", value: words("Until AGI") },
  ],
  [
    "2032 and 84 months",
    [
      says("A", { type: "duration", months: 84, qualifier: "exact" }),
      says("B", { type: "date", date: "2032", qualifier: "until" }),
    ],
    { standing: "reported" },
  ],
];

describe("assessClaims", () => {
  it.each(CASES)("%s", (_, claims, expected) => expect(assessClaims(claims, null)).toMatchObject(expected));

  it("shows the tightest value of the best supported side", () => {
    const reading = assessClaims(
      [
        says("A", makeMoney("38", "about"), { tier: "primary" }),
        says("B", makeMoney("38.5")),
        says("C", makeMoney("38", "more_than")),
      ],
      null,
    );
    expect(reading).toMatchObject({ standing: "confirmed", value: makeMoney("38.5") });
    expect(reading.sides).toHaveLength(1);
    expect(reading.sides[0]?.publishers).toEqual(["A", "B", "C"]);
  });

  it("supports by tier, then by voices, then by recency", () => {
    const first = (...claims: Claim[]) => assessClaims(claims, null).sides[0]?.publishers;
    const [twenty, other] = [makePercent("20"), makePercent("25")];
    expect(
      first(
        says("A", twenty, { tier: "secondary" }),
        says("B", twenty, { tier: "secondary" }),
        says("C", other),
      ),
    ).toEqual(["C"]);
    expect(
      first(says("A", twenty), says("B", twenty), says("C", other, { publishedOn: "2026-01-01" })),
    ).toEqual(["A", "B"]);
    expect(first(says("A", twenty), says("C", other, { publishedOn: "2026-01-01" }))).toEqual(["C"]);
    expect(first(says("A", twenty), says("C", other, { publishedOn: null }))).toEqual(["A"]);
  });

  it("keeps out of a contested side's value what nobody contradicts", () => {
    const { sides } = assessClaims(
      [
        says("A", makeMoney("5")),
        says("B", makeMoney("5", "more_than")),
        says("C", makeMoney("5", "up_to"), { tier: "secondary" }),
      ],
      null,
    );
    expect(sides.map((side) => side.value)).toEqual([makeMoney("5", "more_than"), makeMoney("5", "up_to")]);
  });

  it("puts the ruled side first and marks what it overrules", () => {
    const { sides, best } = assessClaims(
      [
        says("A", makePercent("25"), { tier: "primary" }),
        ranked(says("B", makePercent("20")), "preferred"),
        says("C", words("a fifth")),
      ],
      null,
    );
    expect(best?.source.publisher).toBe("B");
    expect(sides.map((side) => [side.publishers[0], side.contested])).toEqual([
      ["B", true],
      ["A", true],
      ["C", false],
    ]);
  });

  it("puts the absence that is shown before the denial of a figure, which does not contradict it", () => {
    const figure = denies("DIGITIMES", B38);
    const { best, sides } = assessClaims([figure, denies("Reuters", B38), says("DIGITIMES", redacted)], null);
    expect(best?.value).toEqual(redacted);
    expect(sides.map(({ stance }) => stance)).toEqual(["asserts", "denies"]);
  });

  it("counts a claim only from the day its source was certainly published, an undated one only without a clock", () => {
    const claims = [
      says("A", B38, { publishedOn: "2025-11-03" }),
      says("B", B38, { publishedOn: "2025-11~" }),
      says("C", B38, { publishedOn: null }),
    ];
    expect(
      ["2025-11-02", "2025-11-03", "2025-12-30", "2025-12-31"].map(
        (day) => assessClaims(claims, day).standing,
      ),
    ).toEqual(["unknown", "reported", "reported", "corroborated"]);
    expect(assessClaims(claims, "2025-12-31").notYetKnown.map((claim) => claim.source.publisher)).toEqual([
      "C",
    ]);
    expect(assessClaims(claims, null).notYetKnown).toEqual([]);
  });
});
