import { readFileSync } from "node:fs";
import { it } from "vitest";
import { makeSource } from "../../testing/factories";
import { lineageOf } from "../citations";
import { readTerms } from "../read-terms";
import { compareColumns } from "./compare-columns";
import { figuresOf } from "./figures";
import { thenAndNowOf } from "./then-and-now";
import { totalsOf } from "./totals";

const field = JSON.parse(readFileSync("prisma/seed/field.json", "utf8")) as any;
const sources = new Map<string, any>(field.sources.map((s: any) => [s.slug, s]));
const ref = (slug: string) => ({
  slug,
  shortId: slug,
  title: field.deals.find((d: any) => d.slug === slug)?.title ?? slug,
});
const col = (slug: string, on: string, known: string | null = null) => ({
  subject: {
    kind: "partnership" as const,
    slug,
    name: field.partnerships.find((p: any) => p.slug === slug).name,
  },
  on,
  known,
  terms: field.deals
    .filter((d: any) => d.partnership === slug)
    .flatMap((d: any) => {
      const start = d.effectiveOn ?? d.announcedOn;
      const terms = d.terms.map((t: any) => ({
        ...t,
        inForceFrom: t.inForceFrom ?? null,
        inForceUntil: t.inForceUntil ?? null,
        kind: field.termKinds.find((k: any) => k.slug === t.kind),
        from: field.organizations.find((o: any) => o.slug === t.from) ?? null,
        to: field.organizations.find((o: any) => o.slug === t.to) ?? null,
        endedByDeal: t.endedByDeal ? ref(t.endedByDeal) : null,
        claims: t.claims.map((c: any) => {
          const s = sources.get(c.source);
          return {
            rank: "normal",
            reason: null,
            locator: null,
            ...c,
            source: makeSource({
              ...s,
              publishedOn: s.publishedOn ?? null,
              ...lineageOf({ cites: [], ...s }, sources as any),
            }),
          };
        }),
      }));
      return readTerms(terms, { clocks: { on, known }, dealStart: start }).map((reading) => ({
        deal: ref(d.slug),
        dealStart: start,
        reading,
        binding: d.binding,
      }));
    }),
});
it("probe", () => {
  const a = [
    col("microsoft-openai", "2024-06-01"),
    col("microsoft-openai", "2025-02-01"),
    col("microsoft-openai", "2026-06-01"),
  ];
  for (const r of compareColumns(a))
    console.log(
      r.kind.slug,
      r.differs,
      r.direction,
      "|",
      r.sentence,
      "|",
      r.cells.map((c) => c.state + c.terms.length).join(" "),
    );
  for (const t of thenAndNowOf(a)) console.log(t.paragraph, t.counts);
  const b = [
    col("microsoft-openai", "2026-11-24"),
    col("aws-openai", "2026-11-24"),
    col("stargate", "2026-11-24"),
  ];
  for (const r of compareColumns(b))
    console.log(
      r.kind.slug,
      r.verdict,
      "|",
      r.sentence,
      "|",
      r.cells.map((c) => c.state + c.terms.length).join(" "),
    );
  for (const c of b) {
    console.log("##", c.subject.name);
    for (const f of figuresOf(c.terms))
      console.log(
        f.term.reading.term.label,
        f.figures
          .map((x) => `${x.measure}: ${x.value ?? "UNDET " + x.missing} [${x.range}] {${x.formula}}`)
          .join("\n    "),
      );
    for (const t of totalsOf(c.terms))
      console.log(
        "TOTAL",
        t.kind.slug,
        t.words,
        t.range,
        JSON.stringify(t.bands),
        t.counted.map((x) => x.term.reading.term.label + x.share).join("; "),
        "OUT",
        t.leftOut.map((x) => x.term.reading.term.label + ": " + x.why).join("; "),
      );
  }
});
