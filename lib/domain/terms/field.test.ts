import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { makeSource } from "@/lib/testing/factories";
import type { Day } from "../dates/day";
import { parseDate } from "../dates/parse-date";
import { lineageOf } from "../standing/citations";
import type { Claim, ClaimSource } from "../standing/claim";
import { displayValue } from "../values/display-value";
import { parseValue } from "../values/parse-value";
import { readTerms } from "./read-terms";
import type { AssessedTerm, Term, TermKind } from "./term";

/** The shipped dataset, as far as this test reads it. */
type Field = {
  termKinds: TermKind[];
  organizations: { slug: string; name: string }[];
  sources: (Omit<ClaimSource, "ancestors" | "originPublishers"> & { cites: string[] })[];
  deals: { slug: string; announcedOn: string | null; effectiveOn: string | null; terms: FieldTerm[] }[];
};
type FieldTerm = Omit<Term, "kind" | "from" | "to" | "endedByDeal" | "claims"> & {
  kind: string;
  from: string | null;
  to: string | null;
  claims: (Omit<Claim, "source"> & { source: string })[];
};

const field = JSON.parse(readFileSync("prisma/seed/field.json", "utf8")) as Field;
const sources = new Map(field.sources.map((source) => [source.slug, source]));
const kinds = new Map(field.termKinds.map((kind) => [kind.slug, kind]));
const organizations = new Map(field.organizations.map((organization) => [organization.slug, organization]));

function sourceOf(slug: string): ClaimSource {
  const source = sources.get(slug);
  if (!source) throw new Error(`No source ${slug}`);
  return makeSource({ ...source, ...lineageOf(source, sources) });
}

function termOf({ kind, from, to, claims, ...term }: FieldTerm): Term {
  const known = kinds.get(kind);
  if (!known) throw new Error(`No kind ${kind}`);
  const party = (slug: string | null) => (slug === null ? null : (organizations.get(slug) ?? null));
  return {
    ...term,
    kind: known,
    from: party(from),
    to: party(to),
    endedByDeal: null,
    claims: claims.map((claim) => ({ ...claim, source: sourceOf(claim.source) })),
  };
}

function readField(known: Day | null): Map<string, AssessedTerm> {
  const readings = field.deals.flatMap((deal) =>
    readTerms(deal.terms.map(termOf), {
      clocks: { on: "2026-06-10", known },
      dealStart: deal.effectiveOn ?? deal.announcedOn,
    }).map((reading): [string, AssessedTerm] => [`${deal.slug}/${reading.term.key}`, reading]),
  );
  return new Map(readings);
}

describe("the shipped dataset", () => {
  const readings = readField(null);
  const of = (path: string): AssessedTerm => {
    const reading = readings.get(path);
    if (!reading) throw new Error(`No term ${path}`);
    return reading;
  };

  it("reads whole: every term has one standing, and every claim one place", () => {
    const tally: Record<string, number> = {};
    for (const { reading } of readings.values()) tally[reading.standing] = (tally[reading.standing] ?? 0) + 1;
    expect(readings.size).toBe(field.deals.flatMap(({ terms }) => terms).length);
    expect(tally).toEqual({
      confirmed: 204,
      corroborated: 29,
      reported: 291,
      disputed: 23,
      ruled: 20,
      undisclosed: 3,
      unknown: 2,
    });
  });

  it("stands by the AWS agreement, with both denials set aside", () => {
    const { reading, display, inForce } = of("aws-openai-2025-compute/aws-commitment");
    expect(reading.standing).toBe("confirmed");
    expect(reading.setAside).toHaveLength(2);
    expect(display).toBe("$38 billion over seven years, per OpenAI, Amazon / SEC EDGAR and 10 others");
    expect(inForce).toBe("yes");
  });

  it("does not know the AWS agreement a month before it was announced", () => {
    const before = readField("2025-10-01").get("aws-openai-2025-compute/aws-commitment");
    expect(before?.reading).toMatchObject({ standing: "unknown", sides: [], setAside: [] });
    expect(before?.reading.notYetKnown).toHaveLength(before?.term.claims.length ?? 0);
    expect(before?.term.claims.length).toBeGreaterThan(8);
  });

  it("corroborates the 20 % revenue share, with the 25 % claim set aside for its reason", () => {
    const { reading } = of("microsoft-openai-2023-extension/revenue-share-to-microsoft-2023");
    expect(reading).toMatchObject({ standing: "corroborated", value: { type: "percent", percent: "20" } });
    expect(reading.setAside.map((claim) => [displayValue(claim.value), claim.reason])).toEqual([
      ["25%", "Only source found for 25%; all others report about 20%"],
    ]);
    expect(reading.questioning).toHaveLength(1);
  });

  it.each([
    [
      "microsoft-openai-2023-extension/investment-2023",
      "not disclosed, per WebProNews (ruled; $10 billion per UC Today, Storyboard18 and one other)",
    ],
    [
      "microsoft-openai-2023-extension/equity-stake-2023",
      "disputed: 49% per Data Center Dynamics and Semafor, denied by Dealstory",
    ],
    [
      "aws-openai-2025-investment-talks/talks-amount",
      "disputed: up to $10 billion per Digital Market Reports, more than $10 billion per MobileAppDaily",
    ],
    [
      "spacex-anthropic-2026-cloud/spx-fee",
      "$1.25 billion a month, per SpaceX / SEC EDGAR, Let’s Data Science and 2 others",
    ],
    ["aws-openai-2025-compute/origin-of-38-billion", "unknown"],
    [
      "amazon-anthropic-2026-expansion/amzn26-spend",
      "more than $100 billion over ten years, per Anthropic, Amazon / SEC EDGAR and 2 others; consistent with $100 billion per Lex Lords",
    ],
  ])("%s: %s", (path, sentence) => expect(of(path).display).toBe(sentence));

  it("reads back every value it displays, and every date", () => {
    for (const { term } of readings.values()) {
      for (const { value } of term.claims) {
        const read = parseValue(displayValue(value), value.type);
        expect(read.ok && displayValue(read.value)).toBe(displayValue(value));
      }
      if (term.inForceFrom)
        expect(parseDate(term.inForceFrom)).toEqual({ ok: true, value: term.inForceFrom });
    }
  });
});
