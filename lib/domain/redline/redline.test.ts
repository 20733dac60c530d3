import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { makePercent, makeSource, makeTerm, makeTermKind, says } from "@/lib/testing/factories";
import { lineageOf } from "../standing/citations";
import type { Claim, ClaimSource } from "../standing/claim";
import { readTerms } from "../terms/read-terms";
import type { DealRef, Term, TermKind } from "../terms/term";
import type { Value } from "../values/value";
import { redlinesOf } from "./redline";
import type { DealTerm, Redline } from "./redline-types";

/** The shipped dataset, as far as this test reads it. */
type FieldTerm = Omit<Term, "kind" | "from" | "to" | "endedByDeal" | "claims"> & {
  kind: string;
  from: string | null;
  to: string | null;
  endedByDeal: string | null;
  claims: (Omit<Claim, "source"> & { source: string })[];
};
type Field = {
  termKinds: TermKind[];
  organizations: { slug: string; name: string }[];
  sources: (Omit<ClaimSource, "ancestors" | "originPublishers"> & { cites: string[] })[];
  deals: {
    slug: string;
    title: string;
    partnership: string;
    announcedOn: string | null;
    effectiveOn: string | null;
    terms: FieldTerm[];
  }[];
};

const field = JSON.parse(readFileSync("prisma/seed/field.json", "utf8")) as Field;
const sources = new Map(field.sources.map((source) => [source.slug, source]));

function dealRef(slug: string): DealRef {
  return { slug, shortId: slug, title: slug };
}

function termOf({ kind, from, to, endedByDeal, claims, ...rest }: FieldTerm): Term {
  const known = field.termKinds.find(({ slug }) => slug === kind);
  if (!known) throw new Error(`No kind ${kind}`);
  const party = (slug: string | null) => field.organizations.find((one) => one.slug === slug) ?? null;
  return {
    ...rest,
    kind: known,
    from: party(from),
    to: party(to),
    endedByDeal: endedByDeal === null ? null : dealRef(endedByDeal),
    claims: claims.map((claim) => {
      const source = sources.get(claim.source);
      if (!source) throw new Error(`No source ${claim.source}`);
      return { ...claim, source: makeSource({ ...source, ...lineageOf(source, sources) }) };
    }),
  };
}

function termsOfPartnership(slug: string): DealTerm[] {
  return field.deals
    .filter(({ partnership }) => partnership === slug)
    .flatMap((deal) => {
      const dealStart = deal.effectiveOn ?? deal.announcedOn;
      const clocks = { on: "2026-06-10", known: null };
      const readings = readTerms(deal.terms.map(termOf), { clocks, dealStart });
      return readings.map((reading) => ({ deal: dealRef(deal.slug), binding: "signed", dealStart, reading }));
    });
}

describe("the redline of Microsoft and OpenAI", () => {
  const redlines = redlinesOf(termsOfPartnership("microsoft-openai"));
  const named = (label: string): Redline => {
    const redline = redlines.find((one) => one.label === label);
    if (!redline) throw new Error(`No redline ${label}`);
    return redline;
  };

  it("tells every obligation that changed", () => {
    expect(redlines.map(({ sentence }) => sentence)).toEqual([
      "Cloud exclusivity: exclusive from 22 July 2019, right of first refusal from 21 January 2025, none from 28 October 2025, non-exclusive from 27 April 2026.",
      "End of IP rights, OpenAI to Microsoft: until 2030 (reported) from about 2023, until 2032 from 28 October 2025.",
      "Revenue share, Microsoft to OpenAI: 20% (reported) from about 2023, “Microsoft’s payments to OpenAI end” from 27 April 2026.",
      "Revenue share, OpenAI to Microsoft: 20% from about 2023, disputed: 75% per Clubic and Semafor, up to 49% per Tengele from 23 January 2023, 20% from 28 October 2025, until 2032 (reported) from 28 October 2025, “Continues until the expert panel verifies AGI, paid over a longer period” from 28 October 2025, “Same percentage as before, not published” from 27 April 2026, until 2030 from 27 April 2026, a cap, not disclosed (ruled) from 27 April 2026, until 2030.",
      "Equity stake, OpenAI to Microsoft: disputed: 49% per Data Center Dynamics and Semafor, denied by Dealstory from 23 January 2023, about 27% from 28 October 2025.",
      "Regulatory review: “Closed: no control acquired on a lasting basis” from 9 January 2024, “Follow-up request for information on exclusivity clauses” from 28 June 2024.",
      "Workload scope, Microsoft to OpenAI: “Inference and ‘other needs’; pre-training stays with Microsoft” (reported) from June 2024, “Approved, primarily for research and training of models” (reported) from 21 January 2025, until 28 October 2025.",
      "API exclusivity: exclusive from 21 January 2025, until 27 April 2026.",
      "Exclusivity of IP rights, OpenAI to Microsoft: exclusive (reported) from 28 October 2025, non-exclusive from 27 April 2026, until 2032.",
    ]);
  });

  it("says of each step what changed, by which deal, and how sure that is", () => {
    const steps = named("Cloud exclusivity").steps.map(({ change, standing, deal, termKey, sentence }) =>
      [change, standing, `${deal.slug}#${termKey}`, sentence].join(" | "),
    );
    expect(steps).toEqual([
      "began | confirmed | microsoft-openai-2019-investment#cloud-exclusivity-2019 | 22 July 2019: begins as “exclusive”.",
      "loosened | corroborated | microsoft-openai-2025-01-rofr#right-of-first-refusal | 21 January 2025: loosens from “exclusive” to “right of first refusal”.",
      "loosened | confirmed | microsoft-openai-2025-recapitalization#rofr-removed | 28 October 2025: loosens from “right of first refusal” to “none”.",
      "changed | confirmed | microsoft-openai-2026-04-amendment#any-cloud | 27 April 2026: changes from “none” to “non-exclusive”.",
    ]);
  });

  it("names of an end the deal that ended it, and no term that this one does not have", () => {
    const [, end] = named("API exclusivity").steps;
    expect(end).toMatchObject({
      change: "ended",
      deal: { slug: "microsoft-openai-2026-04-amendment" },
      termKey: null,
    });
  });

  it.each([
    ["End of IP rights, OpenAI to Microsoft", ["began", "extended"]],
    ["API exclusivity", ["began", "ended"]],
    ["Exclusivity of IP rights, OpenAI to Microsoft", ["began", "loosened", "ended"]],
    [
      "Revenue share, OpenAI to Microsoft",
      ["began", "began", "changed", "changed", "changed", "changed", "shortened", "capped", "ended"],
    ],
  ])("%s: %j", (label, changes) => {
    expect(named(label).steps.map(({ change }) => change)).toEqual(changes);
  });

  it("says until when each step holds, also where two hold at the same time", () => {
    const spans = (label: string) => named(label).steps.map(({ from, until }) => [from, until]);
    expect(spans("Cloud exclusivity")).toEqual([
      ["2019-07-22", "2025-01-21"],
      ["2025-01-21", "2025-10-28"],
      ["2025-10-28", "2026-04-27"],
      ["2026-04-27", null],
    ]);
    expect(spans("Revenue share, OpenAI to Microsoft").slice(0, 3)).toEqual([
      ["2023~", "2025-10-28"],
      ["2023-01-23", "2025-10-28"],
      ["2025-10-28", "2026-04-27"],
    ]);
  });

  it("names the deal that ended an obligation", () => {
    expect(named("API exclusivity").steps.at(-1)?.deal.slug).toBe("microsoft-openai-2026-04-amendment");
  });
});

/** A term of a deal of its own, with one confirmed claim. */
function dealTerm(key: string, value: Value, overrides: Partial<Term> = {}): DealTerm {
  const kind = makeTermKind({ slug: "revenue_share", label: "Revenue share", valueType: "percent" });
  const claims = [says("Amazon", value, { tier: "primary" })];
  const term = makeTerm({ key, kind, claims, ...overrides });
  const context = { clocks: { on: "2026-06-10", known: null }, dealStart: null };
  const [reading] = readTerms([term], context);
  if (!reading) throw new Error("No reading");
  return { deal: dealRef(`deal-${key}`), binding: "signed", dealStart: "2025-06-01", reading };
}

function changesOf(terms: readonly DealTerm[]): string[] {
  return redlinesOf(terms).flatMap(({ steps }) => steps.map(({ change, from }) => `${change} ${from}`));
}

describe("kinds of change", () => {
  const first = { inForceFrom: "2024-01-01", inForceUntil: "2025-01-01" };
  const second = { inForceFrom: "2025-01-01", inForceUntil: null };
  const until = (date: string): Value => ({ type: "date", date, qualifier: "until" });
  const level = (of: "exclusive" | "none"): Value => ({ type: "exclusivity", level: of });
  const exclusivity = makeTermKind({ slug: "cloud_exclusivity", valueType: "exclusivity" });
  const rights = makeTermKind({ slug: "ip_rights", label: "IP rights", valueType: "text" });
  it.each<[string, [Value, Value], Partial<Term>]>([
    ["loosened", [makePercent("20"), makePercent("10")], {}],
    ["tightened", [makePercent("10"), makePercent("20")], {}],
    ["extended", [until("2030"), until("2032")], { kind: rights }],
    ["shortened", [until("2032"), until("2030")], { kind: rights }],
    [
      "changed",
      [
        { type: "text", text: "A" },
        { type: "text", text: "B" },
      ],
      { kind: rights },
    ],
    ["tightened", [level("none"), level("exclusive")], { kind: exclusivity }],
    ["capped", [makePercent("20"), makePercent("25")], { label: "Cap on payments" }],
  ])("%s", (change, [before, after], overrides) => {
    const terms = [
      dealTerm("a", before, { ...overrides, ...first, label: "Rate" }),
      dealTerm("b", after, { ...overrides, ...second }),
    ];
    expect(changesOf(terms)).toEqual(["began 2024-01-01", `${change} 2025-01-01`]);
  });

  it("has no redline for what only adds: two rates that run side by side", () => {
    expect(changesOf([dealTerm("a", makePercent("20")), dealTerm("b", makePercent("10"), second)])).toEqual(
      [],
    );
  });

  it("takes no two things of one year for a succession", () => {
    const [a, b] = [{ inForceFrom: "2024", inForceUntil: "2025" }, { inForceFrom: "2025" }];
    expect(changesOf([dealTerm("a", makePercent("20"), a), dealTerm("b", makePercent("10"), b)])).toEqual([]);
  });

  it("lets a term without a start begin with its deal, and leaves out what its deal ended", () => {
    const follower = dealTerm("b", makePercent("10"), { inForceFrom: null });
    const before = dealTerm("a", makePercent("20"), {
      inForceFrom: "2024-01-01",
      inForceUntil: "2025-06-01",
    });
    const ended = dealTerm("c", makePercent("30"), { inForceFrom: null, inForceUntil: "2025-06-01" });
    expect(changesOf([follower, before, ended])).toEqual(["began 2024-01-01", "loosened 2025-06-01"]);
  });

  it("keeps two successions of one kind apart, in any order", () => {
    const chain = (key: string, [start, turn]: [string, string]) => [
      dealTerm(`${key}1`, makePercent("20"), { inForceFrom: start, inForceUntil: turn, label: key }),
      dealTerm(`${key}2`, makePercent("10"), { inForceFrom: turn, label: `${key} later` }),
    ];
    const terms = [
      ...chain("Bing", ["2023-05-01", "2024-05-01"]),
      ...chain("Azure", ["2023-01-01", "2024-01-01"]),
    ];
    expect(redlinesOf(terms).map(({ id, label }) => `${id} ${label}`)).toEqual([
      "revenue_share:openai:amazon:share:0 Revenue share, OpenAI to Amazon (Azure)",
      "revenue_share:openai:amazon:share:1 Revenue share, OpenAI to Amazon (Bing)",
    ]);
    expect(redlinesOf(terms.toReversed())).toEqual(redlinesOf(terms));
  });

  it("is empty for nothing", () => {
    expect(redlinesOf([])).toEqual([]);
  });
});
