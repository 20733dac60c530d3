import { beforeAll, expect, test } from "vitest";
import { displayValue } from "@/lib/domain/values/display-value";
import type { BundleDeal } from "@/lib/schema/bundle/bundle";
import { storedActor } from "@/lib/testing/actors";
import { loadShippedDataset } from "@/lib/testing/dataset";
import type { DealPageView } from "@/lib/views/deal-page";
import type { TermView } from "@/lib/views/parts";
import type { CheckupView } from "@/lib/views/share/checkup";
import { db } from "../client";
import type { RecordEdit } from "../publish/edits";
import { publish } from "../publish/publish";
import { getDeal } from "../read/deals/deal";
import { readStored } from "../store/stored";
import { checkText } from "./checkup";

const PATIENCE_MS = 120_000;
const TODAY = "2026-11-28";
const ORIGIN = "https://entente.example";
const EACH = 10;

type Cited = { deal: DealPageView; term: TermView; words: string };

/** Twenty figures of twenty deals, as an article would have cited them. */
let cited: Cited[] = [];

async function findCited(): Promise<Cited[]> {
  const found: Cited[] = [];
  const deals = await db().deal.findMany({ select: { slug: true }, orderBy: { slug: "asc" } });
  for (const { slug } of deals) {
    const answer = await getDeal(slug, { on: TODAY, known: null });
    if (answer.kind !== "found") continue;
    const { deal } = answer;
    const term = deal.terms.find(
      ({ value, claims, standing }) =>
        standing !== "disputed" &&
        value?.type === "money" &&
        claims.every((claim) => claim.value.type === "money"),
    );
    const value = term?.value;
    if (term && value) found.push({ deal, term, words: displayValue(value) });
  }
  return found.slice(0, 2 * EACH);
}

/** Another figure: a third more, in every claim of the term. */
async function raise({ deal, term }: Cited): Promise<RecordEdit> {
  const [stored] = await readStored(db(), "deals", { slug: { in: [deal.slug] } });
  if (!stored) throw new Error(`no ${deal.slug}`);
  const record = structuredClone(stored.record) as BundleDeal;
  for (const one of record.terms)
    if (one.key === term.key)
      for (const claim of one.claims)
        if (claim.value.type === "money")
          claim.value.amount = String(Math.round((Number(claim.value.amount) * 4) / 3));
  return { section: "deals", id: stored.id, baseRevision: stored.headRevision, record } as RecordEdit;
}

beforeAll(async () => {
  await loadShippedDataset();
  cited = await findCited();
  expect(cited).toHaveLength(2 * EACH);
  const edits = await Promise.all(changed().map(raise));
  expect(await publish(await storedActor(), { edits, message: "The filing was corrected" })).toMatchObject({
    ok: true,
  });
}, PATIENCE_MS);

const changed = () => cited.filter((_, at) => at % 2 === 0);
const unchanged = () => cited.filter((_, at) => at % 2 === 1);

const check = (text: string): Promise<CheckupView> => checkText({ text, origin: ORIGIN, today: TODAY });

/** The deals that a check-up finds changed, by their place in the text. */
function linesOf(view: CheckupView, outcome: "changed" | "stands"): number[] {
  return [...new Set(view.findings.filter((one) => one.outcome === outcome).map(({ line }) => line))];
}

const TEXTS: readonly (readonly [string, (one: Cited) => string, string])[] = [
  [
    "an article with links",
    ({ deal, words }) => `They agreed on ${words} (${ORIGIN}/d/${deal.shortId}).`,
    "",
  ],
  ["a list of pinned links", ({ deal, term }) => `${ORIGIN}/d/${deal.shortId}@1#${term.key}`, ""],
  [
    "a table of values",
    ({ deal, term, words }) => `${deal.slug},${term.key},"${words}"`,
    "deal,term,value\n",
  ],
];

test.each(TEXTS)(
  "in %s each of ten changed values is found, and none of ten unchanged",
  async (_name, lineOf, head) => {
    const view = await check(`${head}${cited.map(lineOf).join("\n")}\n`);
    const first = head === "" ? 1 : 2;
    expect(linesOf(view, "changed")).toEqual(changed().map((_, at) => first + 2 * at));
    expect(linesOf(view, "stands")).toEqual(unchanged().map((_, at) => first + 2 * at + 1));
    const [finding] = view.findings.filter(({ outcome }) => outcome === "changed");
    expect(finding?.since?.message).toBe("The filing was corrected");
    expect(finding?.instead?.href).toMatch(/^\/d\/[0-9a-z]{7}@2\?on=/);
    expect(finding?.instead?.shown.display).not.toContain(changed()[0]?.words);
  },
  PATIENCE_MS,
);

test(
  "an article without addresses is matched by the names in it",
  async () => {
    const [one] = changed();
    if (!one) throw new Error("nothing cited");
    const view = await check(`The deal ${one.deal.title} is worth ${one.words}.`);
    expect(view.counts.changed).toBeGreaterThan(0);
  },
  PATIENCE_MS,
);

test("what is no citation is left alone; what never was is said", async () => {
  expect((await check("Nothing here. https://example.org/x")).findings).toEqual([]);
  expect((await check(`${ORIGIN}/d/0000000`)).counts.missing).toBe(1);
  expect((await check("It cost $5 billion.")).counts.unmatched).toBe(1);
});
