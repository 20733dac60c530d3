import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyClaims, anyCount, anyDay, anyMoney } from "@/lib/testing/arbitraries";
import { makeClaim, says } from "@/lib/testing/factories";
import { edtfDate } from "../dates/edtf";
import { compareValues } from "../values/agreement";
import type { Assessment } from "./assessment";
import type { Claim } from "./claim";
import { displayAssessment } from "./display";
import { assessClaims } from "./standing";
import { claimKey } from "./support";
import { voiceOf } from "./voices";

const anyKnown = () => fc.option(anyDay());

/** Every claim of a reading with the bucket it is in. */
function bucketed(reading: Assessment): Claim[] {
  return [
    ...reading.sides.flatMap((side) => side.claims),
    ...reading.questioning,
    ...reading.syndicated.map((one) => one.claim),
    ...reading.setAside,
    ...reading.notYetKnown,
  ];
}

describe("assessClaims, whatever the claims", () => {
  it("is blind to their order", () => {
    const shuffled = anyClaims().chain((claims) =>
      fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length }), anyKnown()),
    );
    fc.assert(
      fc.property(shuffled, ([claims, other, known]) => {
        expect(assessClaims(other, known)).toEqual(assessClaims(claims, known));
      }),
      { numRuns: 200 },
    );
  });

  it("puts every claim in exactly one bucket", () => {
    fc.assert(
      fc.property(anyClaims(), anyKnown(), (claims, known) => {
        const found = bucketed(assessClaims(claims, known));
        expect(found).toHaveLength(claims.length);
        expect(new Set(found)).toEqual(new Set(claims));
      }),
      { numRuns: 200 },
    );
  });

  it("gives the same answer on its own claims", () => {
    fc.assert(
      fc.property(anyClaims(), (claims) => {
        const reading = assessClaims(claims, null);
        expect(assessClaims(bucketed(reading), null)).toEqual(reading);
      }),
    );
  });

  it("never lets a claim that was set aside win, dispute or support", () => {
    fc.assert(
      fc.property(anyClaims(), (claims) => {
        const { setAside, ...reading } = assessClaims(claims, null);
        const { setAside: none, ...without } = assessClaims(
          claims.filter((claim) => claim.rank !== "deprecated"),
          null,
        );
        expect(none).toEqual([]);
        expect(reading).toEqual(without);
        expect(setAside).toHaveLength(
          claims.length - claims.filter((claim) => claim.rank !== "deprecated").length,
        );
      }),
      { numRuns: 200 },
    );
  });

  it("changes nothing for a claim that repeats another", () => {
    const withSyndicated = fc.tuple(
      anyClaims(),
      fc.nat(),
      anyMoney(fc.constantFrom("10000000000", "38000000000")),
      anyDay(),
    );
    fc.assert(
      fc.property(withSyndicated, ([claims, pick, value, publishedOn]) => {
        const before = assessClaims(claims, null);
        const speaking = [...before.sides.flatMap((side) => side.claims), ...before.questioning];
        const origin = speaking[pick % Math.max(1, speaking.length)];
        if (!origin) return;
        const repeat = repeatOf(
          origin,
          compareValues(value, origin.value) === "conflict" ? origin.value : value,
          publishedOn,
        );
        const after = assessClaims([...claims, repeat], null);
        expect(after.syndicated).toHaveLength(before.syndicated.length + 1);
        expect({ ...after, syndicated: before.syndicated }).toEqual(before);
      }),
      { numRuns: 200 },
    );
  });

  it("shows nothing that was not certainly published by the day asked about", () => {
    fc.assert(
      fc.property(anyClaims(), anyDay(), (claims, known) => {
        const reading = assessClaims(claims, known);
        const shown = bucketed({ ...reading, notYetKnown: [] });
        for (const { source } of shown)
          expect(source.publishedOn !== null && edtfDate(source.publishedOn).latest <= known).toBe(true);
        expect(assessClaims(shown, known)).toEqual({ ...reading, notYetKnown: [] });
      }),
    );
  });

  it("says disputed or ruled where claims that count contradict, and nowhere else but for a preferred absence", () => {
    fc.assert(
      fc.property(anyClaims(), (claims) => {
        const { standing, sides, state } = assessClaims(claims, null);
        const contested = sides.some((side) => side.contested);
        if (contested) expect(["disputed", "ruled"]).toContain(standing);
        else expect(standing).not.toBe("disputed");
        if (standing === "ruled" && !contested)
          expect(["undisclosed", "redacted", "not_applicable"]).toContain(state);
        if (standing === "disputed")
          expect(sides.filter((side) => side.contested).length).toBeGreaterThanOrEqual(2);
      }),
      { numRuns: 200 },
    );
  });

  it("never lets what cannot be compared take the place of a firmer value, and names it unless an editor chose", () => {
    fc.assert(
      fc.property(anyClaims(), anyCount(), (claims, value) => {
        const before = assessClaims(claims, null);
        if (before.value === null || claims.some((claim) => claim.value.type === "count")) return;
        const stranger = makeClaim({
          value,
          source: { slug: "stranger", publisher: "A Stranger", tier: "secondary", publishedOn: "2030-01-01" },
        });
        const after = assessClaims([...claims, stranger], null);
        const isWeaker = before.sides[0]?.publishers.length !== 1 || before.standing !== "reported";
        if (isWeaker) expect(after.value).toEqual(before.value);
        const isChosen = claims.some((claim) => claim.rank === "preferred");
        if (!isChosen) expect(after.notCompared.length).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });

  it("makes no more and no less of claims in a unit that no table knows, however many, but for saying that they were not compared", () => {
    fc.assert(
      fc.property(fc.array(anyCount(), { minLength: 2, maxLength: 5 }), (values) => {
        const claims = values.map((value, index) =>
          says(`Newsroom ${index}`, { ...value, unit: "blades" }, { slug: `s-${index}` }),
        );
        const reading = assessClaims(claims, null);
        expect(reading.standing).toBe("reported");
        expect(reading.sides.every((side) => side.claims.length === 1 && !side.contested)).toBe(true);
        expect(reading.notCompared).toHaveLength(claims.length - 1);
        expect(displayAssessment(reading)).toMatch(/; \w+ claims? could not be compared$/);
      }),
    );
  });

  it("never makes more of a second document with the same address or of a second spelling of a publisher", () => {
    const twice = fc.tuple(anyClaims(), fc.nat(), fc.boolean());
    fc.assert(
      fc.property(twice, ([claims, pick, byAddress]) => {
        const plain = claims.map((claim, index) => ({
          ...claim,
          source: { ...claim.source, tier: "press" as const, url: `https://example.org/${index}` },
        }));
        const first = plain[pick % Math.max(1, plain.length)];
        if (!first) return;
        const { source } = first;
        const publisher = byAddress ? "Somebody Else" : ` ${voiceOf(first).toUpperCase()} `;
        const again: Claim = {
          ...first,
          source: {
            ...source,
            slug: "again",
            publisher,
            originPublishers: source.ancestors.length > 0 ? source.originPublishers : [publisher],
            url: byAddress ? `${source.url?.replace("https", "http")}/?utm_source=x#top` : null,
          },
        };
        expect(assessClaims([...plain, again], null).standing).toBe(assessClaims(plain, null).standing);
      }),
      { numRuns: 200 },
    );
  });

  it("keeps value, best and standing in step", () => {
    fc.assert(
      fc.property(anyClaims(), (claims) => {
        const { standing, state, value, best, sides } = assessClaims(claims, null);
        if (["disputed", "denied", "unknown", "undisclosed"].includes(standing)) expect(value).toBeNull();
        if (value !== null) expect([best?.value, best?.stance, state]).toEqual([value, "asserts", "known"]);
        if (best) expect(sides[0]?.claims.map(claimKey)).toContain(claimKey(best));
      }),
    );
  });
});

describe("sides, whatever the claims", () => {
  it("each agree with the value they show", () => {
    fc.assert(
      fc.property(anyClaims(), (claims) => {
        for (const { stance, claims: own, value } of assessClaims(claims, null).sides) {
          if (stance === "denies") continue;
          for (const claim of own) expect(compareValues(claim.value, value)).toBe("agree");
        }
      }),
    );
  });
});

/** A claim by a new source that repeats another's, with an agreeing or incomparable value. */
function repeatOf(origin: Claim, value: Claim["value"], publishedOn: string): Claim {
  const { source } = origin;
  return {
    ...origin,
    value,
    rank: "normal",
    reason: null,
    source: {
      ...source,
      slug: "the-repeat",
      publisher: "The SyndicatedClaim",
      publishedOn,
      tier: "primary",
      ancestors: [...source.ancestors, source.slug],
    },
  };
}
