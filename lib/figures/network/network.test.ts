import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countObligations } from "@/lib/domain/obligations/count";
import { sumsInLoops } from "@/lib/domain/obligations/loop-sums";
import { findLoops } from "@/lib/domain/obligations/loops";
import { obligationsOf } from "@/lib/domain/obligations/obligations-of";
import { type LedgerSum, sumsOf } from "@/lib/domain/obligations/sums";
import { vocabulary as french } from "@/lib/domain/say/fr/words/vocabulary";
import { fieldLedger, readFieldBundle } from "@/lib/testing/field-ledger";
import { LEDGER_CLOCKS } from "@/lib/testing/ledger";
import { drawNetwork, NETWORK_LIMITS, strandsOf } from "./draw-network";
import { columnsOf, isReturning } from "./flow-columns";
import { FLOW_LIMITS, layoutFlow } from "./layout-flow";
import { BAR_PX, HEADING_PX, LABEL_PX, layoutNetwork } from "./layout-network";
import { wordLoop } from "./loop-words";
import { wordsWidth } from "./measure";
import { networkCaption } from "./network-words";
import type { Member, NetworkLayout, PlacedMember } from "./types";

const bundle = readFieldBundle();
const { deals, threads } = fieldLedger(bundle, LEDGER_CLOCKS);
const counted = countObligations(
  obligationsOf(deals).filter(({ measure }) => measure === "money"),
  { threads },
);
const sums = sumsOf(counted, { threads });
const { loops } = findLoops(counted);
const input = { sums, members: bundle.organizations, kinds: sums.map(({ kind }) => kind.slug) };
const strands = strandsOf(input);
const drawn = drawNetwork(strands, NETWORK_LIMITS);
const WIDTHS = [340, 1160];

type Box = { id: string; x0: number; x1: number; y0: number; y1: number };

const barBox = ({ member, x, y, widthPx, heightPx }: PlacedMember): Box => ({
  ...{ id: `bar of ${member.slug}`, x0: x, x1: x + widthPx },
  ...{ y0: y, y1: y + heightPx },
});

function labelBox({ member, label }: PlacedMember): Box {
  const width = wordsWidth(label.text, LABEL_PX);
  const x0 = label.anchor === "start" ? label.x : label.x - width;
  return { id: `name of ${member.slug}`, x0, x1: x0 + width, y0: label.y - LABEL_PX + 2, y1: label.y + 2 };
}

const meet = (a: Box, b: Box) => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;

function overlapsIn({ members }: Pick<NetworkLayout, "members">): string[] {
  const boxes = members.flatMap((placed) => [barBox(placed), labelBox(placed)]);
  return boxes.flatMap((a, i) =>
    boxes.slice(i + 1).flatMap((b) => (meet(a, b) ? [`${a.id} meets ${b.id}`] : [])),
  );
}

const sum = (payer: Member, payee: Member, top: string): LedgerSum => ({
  ...{ payer, payee, kind: { slug: "spend_commitment", label: "Spend commitment" }, measure: "money" },
  ...{ unit: "USD", binding: "signed", band: { low: "0", top, open: null, about: false } },
  ...{ partial: false, mayOverlap: false, rows: [], rowCount: 1 },
});

describe("the network of the shipped record", () => {
  it("has a strand for every sum of money with two named sides", () => {
    const named = sums.filter(({ payer, payee }) => payer && payee && payer.slug !== payee.slug);
    expect(strands).toHaveLength(named.length);
    expect(drawn.strands).toHaveLength(named.length);
    expect(drawn.leftOut).toEqual({ organizations: 0, strands: 0 });
  });

  it.each(WIDTHS)("is the same picture twice, whatever the order, %s wide", (width) => {
    const again = drawNetwork(
      strandsOf({ ...input, sums: sums.toReversed(), members: bundle.organizations.toReversed() }),
      NETWORK_LIMITS,
    );
    expect(layoutNetwork(again, width)).toEqual(layoutNetwork(drawn, width));
    expect(layoutFlow(again, width * 2)).toEqual(layoutFlow(drawn, width * 2));
  });

  it.each(WIDTHS)("has no name on a bar or on another name, %s wide", (width) => {
    expect(overlapsIn(layoutNetwork(drawn, width))).toEqual([]);
  });

  it.each(WIDTHS)("has what kinds are called beside the bars, off every line and name, %s wide", (width) => {
    const { headings, members } = layoutNetwork(drawn, width, french.organizationKinds);
    const bars = members.map(({ x }) => x);
    const [left, right] = [Math.min(...bars), Math.max(...bars) + BAR_PX];
    expect(headings.map(({ text }) => text).join(" ")).toContain("Exploitant de centres de données");
    const names = members.map(labelBox);
    for (const { text, x, y, anchor } of headings) {
      const x0 = anchor === "start" ? x : x - wordsWidth(text, HEADING_PX);
      const box = { id: text, x0, x1: x0 + wordsWidth(text, HEADING_PX), y0: y - HEADING_PX + 2, y1: y + 2 };
      expect(box.x1 <= left || box.x0 >= right, text).toBe(true);
      expect(
        names.filter((name) => meet(name, box)).map(({ id }) => id),
        text,
      ).toEqual([]);
    }
  });

  it("has no name on a bar or on another name in the flow", () => {
    expect(overlapsIn(layoutFlow(drawNetwork(strands, FLOW_LIMITS), 1160))).toEqual([]);
  });

  it.each(WIDTHS)(
    "keeps within its sheet, and lines end at bars in places of their own, %s wide",
    (width) => {
      const layout = layoutNetwork(drawn, width);
      for (const box of layout.members.flatMap((placed) => [barBox(placed), labelBox(placed)])) {
        expect(box.x0).toBeGreaterThanOrEqual(0);
        expect(box.x1).toBeLessThanOrEqual(layout.widthPx);
        expect(box.y1).toBeLessThanOrEqual(layout.heightPx);
      }
      const starts = layout.strands.map(({ path }) => path.split("C")[0]);
      expect(new Set(starts).size).toBe(starts.length);
    },
  );

  it("draws what is owed for certain within what is possibly owed", () => {
    for (const { strand, widthPx, certainPx } of layoutNetwork(drawn, 1160).strands) {
      expect(certainPx).toBeLessThanOrEqual(widthPx);
      expect(certainPx > 0).toBe(Number(strand.band.low) > 0);
    }
  });

  it("says how many are drawn, and the loop that carries most", () => {
    const worded = loops.map((loop) => wordLoop(loop));
    expect(networkCaption(drawn, worded)).toContain(`${drawn.members.length} organizations`);
    expect(networkCaption(drawn, worded)).toContain(
      "Amazon → OpenAI → Amazon: at least $50 billion goes round.",
    );
  });
});

describe("loops in words", () => {
  const worded = loops.map((loop) => wordLoop(loop));

  it("say what goes round, why not more, and what is not signed", () => {
    const ring = worded.find((one) => one.ring === "NVIDIA → OpenAI → Oracle → NVIDIA");
    expect(ring?.money).toBe("at most $40 billion may go round");
    expect(ring?.edges.map(({ words }) => words)[0]).toBe("NVIDIA invests $0 to $100 billion in OpenAI");
    expect(ring?.because).toBe(
      "The promise of Oracle to NVIDIA is the smallest, and no more than it can go round. Not signed: NVIDIA to OpenAI (letter of intent).",
    );
  });

  it("are the only strands when only loops are asked for", () => {
    const kept = strandsOf({ ...input, sums: sumsInLoops(sums, loops) });
    expect(kept.length).toBeGreaterThanOrEqual(6);
    expect(kept.length).toBeLessThan(strands.length);
    const pairs = new Set(
      loops.flatMap(({ edges }) => edges.map(({ from, to }) => `${from.slug} ${to.slug}`)),
    );
    expect(kept.filter(({ payer, payee }) => !pairs.has(`${payer.slug} ${payee.slug}`))).toEqual([]);
  });
});

describe("the flow", () => {
  it("leaves no ring once the returning bands are cut, whoever pays whom", () => {
    const kinds = [
      "investor",
      "ai_lab",
      "cloud_provider",
      "data_center_operator",
      "chip_maker",
      "other",
      "government",
    ] as const;
    const members = Array.from(
      { length: 12 },
      (_, i): Member => ({ slug: `m${i}`, name: `M${i}`, kind: kinds[i % 7] ?? "other" }),
    );
    const pair = fc.tuple(fc.constantFrom(...members), fc.constantFrom(...members));
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 60 }), (pairs) => {
        const all = strandsOf({ sums: pairs.map(([a, b]) => sum(a, b, "5000000000")), members, kinds: [] });
        const columns = columnsOf(all);
        const forward = all.filter((strand) => !isReturning(strand, columns));
        expect(hasRing(forward.map(({ payer, payee }) => [payer.slug, payee.slug]))).toBe(false);
        expect(layoutFlow(drawNetwork(all, FLOW_LIMITS), 1160).strands).toHaveLength(
          Math.min(all.length, FLOW_LIMITS.strands),
        );
      }),
    );
  });

  it("stands everyone by the kind on record", () => {
    const columns = columnsOf(strands);
    for (const { slug, kind } of bundle.organizations) {
      const column = columns.get(slug);
      if (column === undefined) continue;
      if (kind === "ai_lab") expect(column).toBe(1);
      if (kind === "chip_maker") expect(column).toBe(3);
    }
  });
});

/** Takes away whoever nobody pays until nobody is left, or a ring. */
function hasRing(edges: readonly (readonly string[])[]): boolean {
  let left = edges;
  for (;;) {
    const paid = new Set(left.map(([, to]) => to));
    const next = left.filter(([from]) => paid.has(from));
    if (next.length === left.length) return next.length > 0;
    left = next;
  }
}

it("draws the largest of 10,000 organizations, and says how many are left out", () => {
  const members = Array.from(
    { length: 10_000 },
    (_, i): Member => ({
      slug: `o${i}`,
      name: `Organization ${i}`,
      kind: i % 2 ? "ai_lab" : "cloud_provider",
    }),
  );
  const many = members.flatMap((member, i) => {
    const next = members[i + 1];
    return next ? [sum(member, next, String((i + 1) * 1_000_000))] : [];
  });
  const picture = drawNetwork(strandsOf({ sums: many, members, kinds: [] }), NETWORK_LIMITS);
  expect(picture.members).toHaveLength(NETWORK_LIMITS.organizations);
  expect(picture.members.map(({ slug }) => slug)).toContain("o9998");
  expect(picture.leftOut.organizations).toBe(10_000 - NETWORK_LIMITS.organizations);
  expect(networkCaption(picture, [])).toContain("9,956 smaller organizations");
  expect(overlapsIn(layoutNetwork(picture, 1160))).toEqual([]);
});

it("draws nothing, and says nothing wrong, when there is nothing", () => {
  const nothing = drawNetwork([], NETWORK_LIMITS);
  expect(layoutNetwork(nothing, 1160)).toMatchObject({ members: [], strands: [] });
  expect(layoutFlow(nothing, 1160)).toMatchObject({ members: [], strands: [] });
  expect(networkCaption(nothing, [])).toBe("0 organizations and 0 promises of money.");
});
