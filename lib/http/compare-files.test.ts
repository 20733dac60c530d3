import { describe, expect, it } from "vitest";
import { inLanguage } from "@/lib/testing/in-language";
import { unzipped } from "@/lib/testing/unzipped";
import type { CompareView } from "@/lib/views/compare";
import type { TermView } from "@/lib/views/parts";
import { compareCsv } from "./compare-csv";
import { compareMarkdown } from "./compare-markdown";
import { compareXlsx } from "./compare-xlsx";

const PLACE = { origin: "https://entente.test", permalink: "https://entente.test/compare?c=a&c=b" };
const source = {
  slug: "s",
  title: "Report",
  publisher: "=HYPERLINK(1)",
  via: null,
  url: "https://source.test/",
  publishedOn: { edtf: "2025-11-03", words: "3 November 2025" },
  language: "en",
  tier: "press" as const,
};
const value = { type: "money" as const, amount: "38000000000", currency: "USD", qualifier: "exact" as const };
const term: TermView = {
  key: "sum",
  kind: { slug: "spend_commitment", label: "Spend commitment", group: "Money" },
  label: "=1+1",
  from: { slug: "x", name: "X" },
  to: { slug: "y", name: "Y" },
  deal: { slug: "a", shortId: "a", title: "A | B" },
  inForceFrom: "2025-11-03",
  inForceUntil: "2032~",
  endedByDeal: null,
  binding: "signed",
  inForce: "yes",
  phase: "in_force",
  span: "from 3 November 2025 until about 2032",
  standing: "confirmed",
  state: "known",
  value,
  display: "$38 billion, per X",
  because: "",
  sides: [],
  notCompared: [],
  setAside: 0,
  claims: [
    {
      id: "7h2m4qz",
      ...{ source, stance: "asserts", value, display: "$38 billion", quote: "q", locator: null },
      ...{ rank: "normal", reason: null, bearing: "supports", repeats: null, repeatsSource: null },
    },
  ],
};
const column = (slug: string) => ({
  asked: slug,
  subject: { kind: "deal" as const, slug, name: slug.toUpperCase() },
  on: "2026-11-24",
  known: null,
  terms: 1,
  note: null,
});
const view: CompareView = {
  columns: [column("a"), column("b")],
  rows: [
    {
      ...{
        kind: "spend_commitment",
        label: "Spend commitment",
        group: "Money",
        verdict: "differs",
        differs: true,
      },
      direction: null,
      sentence: "Spend commitment: A: “$38 billion”; B: nothing on record.",
      cells: [
        { state: "known", terms: [term], others: [] },
        { state: "unknown", terms: [], others: [] },
      ],
      lines: [],
    },
  ],
  counts: { rows: 1, differing: 1 },
  choices: { groups: ["Money"], kinds: [] },
  figures: [
    { totals: [], terms: [] },
    { totals: [], terms: [] },
  ],
  thenAndNow: [],
  taken: [],
  problems: [],
  changeSet: 1,
  c: ["a", "b"],
};

describe("a comparison as a file", () => {
  it("CSV: a line for each term, states in words, formulas disarmed, the permalink last", () => {
    const lines = compareCsv(view, PLACE).split("\r\n");
    expect(lines).toHaveLength(5);
    expect(lines[1]).toContain(
      '\'=1+1,A | B,X,Y,Confirmed,"$38 billion, per X",38000000000,USD,2025-11-03,2032~',
    );
    expect(lines[1]).toContain("https://entente.test/deals/a?on=2026-11-24#sum");
    expect(lines[2]).toContain(",B,2026-11-24,,Unknown,");
    expect(lines[3]).toContain(PLACE.permalink);
  });

  it("workbook: numbers are numbers, whole days are days, words are never formulas", async () => {
    const files = unzipped(await compareXlsx(view, PLACE));
    const terms = files.get("xl/worksheets/sheet2.xml") ?? "";
    // 24 November 2026 and 3 November 2025 as days since 1900.
    expect(terms).toMatch(/<c r="F2" s="\d+"><v>46350<\/v><\/c>/);
    expect(terms).toMatch(/<c r="Q2" s="\d+"><v>45964<\/v><\/c>/);
    expect(terms).toMatch(/<c r="O2" s="\d+"><v>38000000000<\/v><\/c>/);
    expect(terms).toMatch(/<c r="I2" s="\d+" t="s">/);
    expect([...files.values()].join("")).not.toContain("<f>");
    expect(files.get("xl/styles.xml")).toContain("yyyy-mm-dd");
    expect(files.get("xl/styles.xml")).toContain('formatCode="#,##0"');
    expect(files.get("xl/styles.xml")).not.toContain("#,##0.##");
    expect(files.get("xl/sharedStrings.xml")).toContain(PLACE.permalink.replaceAll("&", "&amp;"));
  });

  it("Markdown: names and values are words, not markup", () => {
    const live = { ...term, label: "<img src=x> | *a*\n# b", display: "[link](http://x) `c` | ~d~ &lt;" };
    const [row] = view.rows;
    const [column] = view.columns;
    if (!row || !column) throw new Error("no row");
    const cells = [{ state: "known" as const, terms: [live], others: [] }, row.cells[1] ?? row.cells[0]];
    const named = { ...column, subject: { ...column.subject, name: "A | _B_" } };
    const text = compareMarkdown(
      {
        ...view,
        columns: [named, ...view.columns.slice(1)],
        rows: [{ ...row, cells: cells.flatMap((cell) => cell ?? []) }],
      },
      PLACE.permalink,
    );
    const lines = text.split("\n").filter((line) => line.startsWith("|"));
    for (const line of lines) expect(line.match(/(?<!\\)\|/g)).toHaveLength(4);
    expect(text).toContain("A \\| \\_B\\_");
    expect(text).toContain(
      String.raw`**\<img src=x\> \| \*a\* \# b**: \[link\](http://x) \`c\` \| \~d\~ \&lt;`,
    );
  });

  it("Markdown: a table that words cannot break, what differs, sources and permalink", () => {
    const text = compareMarkdown(view, PLACE.permalink);
    expect(text).toContain("| Spend commitment | **=1+1**: \\$38 billion, per X (confirmed) | *Unknown* |");
    expect(text).toContain("## What differs");
    expect(text).toContain("=HYPERLINK(1): Report, 3 November 2025, https://source.test/");
    expect(text).toContain(`Permalink: <${PLACE.permalink}>`);
  });

  it("in French: every word of ours, in all forms", async () => {
    const text = inLanguage("fr", () => compareMarkdown(view, PLACE.permalink));
    expect(text).toContain("# A, 24 novembre 2026 · B, 24 novembre 2026");
    expect(text).toContain("| Nature de la clause | A, 24 novembre 2026 | B, 24 novembre 2026 |");
    expect(text).toMatch(/\(confirmé\) \| \*Inconnu\* \|[\s\S]*## Ce qui diffère\n[\s\S]*## Sources\n/);
    expect(text).toContain(`Permalien\u00a0: <${PLACE.permalink}>`);
    const [, line] = inLanguage("fr", () => compareCsv(view, PLACE)).split("\r\n");
    expect(line).toMatch(/,oui,.*,Connu,.*,Confirmé,/);
    const files = unzipped(await inLanguage("fr", () => compareXlsx(view, PLACE)));
    const words = files.get("xl/sharedStrings.xml") ?? "";
    expect(words).toContain("En vigueur le");
    expect(words).not.toMatch(/>(Kind of term|In force on|Known by|Standing|Confirmed|Signed)</);
  });
});
