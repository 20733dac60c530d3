import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MILESTONE_KINDS } from "@/lib/domain/horizon/milestone";
import { slugsOf } from "@/lib/domain/vocabulary/vocabulary";
import { Bits, noBits, setBit } from "./bits";
import { Columns } from "./columns";
import { liveDeals } from "./live-first";
import { countAhead, KINDS_FROM_1, MILESTONE_COLUMNS } from "./milestones-ahead";
import { countInForce, eachStanding, KIND_FACTOR, STANDINGS_FROM_1, TERM_COLUMNS } from "./terms-in-force";

/** Rows in columns are counted as a plain list of them would be, whichever rows came and went before. */

const DEALS = 12;
const deal = fc.nat({ max: DEALS - 1 });
/** Near each other, near what two bytes hold, beyond it, and unstated. */
const day = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: -40, max: 40 }) },
  fc.integer({ min: -(2 ** 15) - 3, max: -(2 ** 15) + 3 }),
  fc.integer({ min: 2 ** 15 - 4, max: 2 ** 15 + 3 }),
  fc.constantFrom(-(2 ** 31), 2 ** 31 - 1),
);
/** A reader's day is stated. */
const asked = day.filter((number) => Math.abs(number) < 2 ** 30);

/** Rows as PostgreSQL packs them, in two packs. */
function packed(rows: readonly (readonly number[])[]): Uint8Array[] {
  const half = Math.floor(rows.length / 2);
  return [rows.slice(0, half), rows.slice(half)].map((some) => {
    const bytes = Buffer.alloc(some.flat().length * 4);
    for (const [at, number] of some.flat().entries()) bytes.writeInt32BE(number, at * 4);
    return bytes;
  });
}

function bitsOf(numbers: readonly number[]): Uint32Array {
  const words = noBits(DEALS);
  for (const number of numbers) setBit(words, number);
  return words;
}

/** What stands in columns after these steps, and in a list. */
type Step = { drop: readonly number[]; take: readonly (readonly number[])[] };

function built<Name extends string>(names: readonly Name[], steps: readonly Step[]) {
  const columns = new Columns(names);
  let list: (readonly number[])[] = [];
  for (const { drop, take } of steps) {
    columns.drop(bitsOf(drop));
    columns.take(packed(take));
    list = [...list.filter(([of = -1]) => !drop.includes(of)), ...take];
  }
  return { columns, list };
}

const stepsOf = (row: fc.Arbitrary<readonly number[]>) =>
  fc.array(
    fc.record({ drop: fc.uniqueArray(deal, { maxLength: 4 }), take: fc.array(row, { maxLength: 30 }) }),
    {
      minLength: 1,
      maxLength: 5,
    },
  );

const perDeal = (rows: readonly (readonly number[])[]) =>
  Int32Array.from({ length: DEALS }, (_, number) => rows.filter(([of]) => of === number).length);

describe("columns", () => {
  it("hold what a list would, whatever came and went", () => {
    fc.assert(
      fc.property(stepsOf(fc.tuple(deal, day, fc.integer())), (steps) => {
        const { columns, list } = built(["one", "other"], steps);
        const held = Array.from({ length: columns.length }, (_, row) => [
          columns.deals[row],
          columns.numberAt("one", row),
          columns.numberAt("other", row),
        ]);
        const told = (rows: readonly (readonly (number | undefined)[])[]) =>
          rows.map((row) => row.join(" ")).sort();
        expect(told(held.filter(([of = -1]) => of >= 0))).toEqual(told(list));
      }),
    );
  });

  it("give the places of rows that are gone to rows that come", () => {
    const rows = [
      [1, 5],
      [2, 6],
      [1, 7],
    ];
    const { columns } = built(
      ["one"],
      [
        { drop: [], take: rows },
        {
          drop: [1],
          take: [
            [3, 8],
            [4, 9],
          ],
        },
      ],
    );
    expect(columns.length).toBe(3);
  });

  it("number deals as they are told, and leave out those that are not there", () => {
    const columns = new Columns(["one"]);
    columns.take(
      packed([
        [0, 5],
        [1, 6],
        [2, 7],
      ]),
      (place) => [30, -1, 10][place] ?? -1,
    );
    expect([...columns.deals.subarray(0, columns.length)]).toEqual([30, 10]);
  });

  it("take two bytes for each number until one comes that needs four", () => {
    const columns = new Columns(["narrow", "wide"], 3);
    const row = ([deal, number]: readonly number[]) => [deal ?? 0, number ?? 0, number ?? 0];
    columns.take(
      packed(
        [
          [0, 2 ** 31 - 1],
          [1, -32_766],
          [2, 32_765],
        ].map(row),
      ),
    );
    expect(columns.sizeBytes).toBe(3 * (4 + 2 + 2));
    columns.drop(bitsOf([1]));
    columns.take(packed([[3, 7, 32_766]]));
    expect(columns.sizeBytes).toBe(3 * (4 + 2 + 4));
    expect([0, 1, 2].map((at) => columns.numberAt("wide", at))).toEqual([2 ** 31 - 1, 32_766, 32_765]);
  });
});

describe("terms", () => {
  const standing = fc.integer({ min: 0, max: STANDINGS_FROM_1.length });
  const side = fc.nat({ max: 3 });
  const term = fc
    .tuple(fc.tuple(deal, day, day, day, day), fc.nat({ max: 3 }), standing, fc.tuple(side, side))
    .map(([dates, kind, stands, sides]) => [...dates, kind * KIND_FACTOR + stands, ...sides]);

  it("are counted by a day", () => {
    fc.assert(
      fc.property(stepsOf(term), asked, (steps, on) => {
        const { columns, list } = built(TERM_COLUMNS, steps);
        const live = list.filter(([, from = 0, , , until = 0]) => from <= on && until > on);
        const sure = live.filter(([, , from = 0, until = 0]) => from <= on && until > on);
        const disputed = list.filter(
          ([, , , , , what = 0]) => STANDINGS_FROM_1[(what % KIND_FACTOR) - 1] === "disputed",
        );
        const groups = { of: Int32Array.from({ length: DEALS }, (_, of) => (of % 3) - 1), count: 2 };
        const perGroup = (rows: readonly (readonly number[])[]) =>
          Int32Array.from([1, 2], (left) => rows.filter(([of = 0]) => of % 3 === left).length);
        expect(countInForce(columns, on, groups)).toEqual({
          live: perGroup(live),
          sure: perGroup(sure),
          disputed: perGroup(disputed),
        });
      }),
    );
  });

  it("say which deals have one that may be in force on a day, of any side or of one", () => {
    fc.assert(
      fc.property(stepsOf(term), asked, side, (steps, on, of) => {
        const { columns, list } = built(TERM_COLUMNS, steps);
        const live = list.filter(([, from = 0, , , until = 0]) => from <= on && until > on);
        const told = (rows: typeof list) => perDeal(rows).map((count) => Math.min(1, count));
        expect([...liveDeals(columns, on, { width: DEALS })]).toEqual([...told(live)]);
        const own = live.filter(([, , , , , , giver, receiver]) => giver === of || receiver === of);
        expect([...liveDeals(columns, on, { width: DEALS, side: of })]).toEqual([...told(own)]);
      }),
    );
  });

  it("are found by what they amount to, with their kind", () => {
    fc.assert(
      fc.property(stepsOf(term), fc.subarray([...STANDINGS_FROM_1]), (steps, standings) => {
        const { columns, list } = built(TERM_COLUMNS, steps);
        const found: string[] = [];
        eachStanding(columns, standings, (...told) => found.push(told.join(" ")));
        const expected = list.flatMap(([of, , , , , what = 0]) => {
          const is = STANDINGS_FROM_1[(what % KIND_FACTOR) - 1];
          return is !== undefined && standings.includes(is)
            ? [`${of} ${Math.floor(what / KIND_FACTOR)} ${is}`]
            : [];
        });
        expect(found.sort()).toEqual(expected.sort());
      }),
    );
  });
});

describe("milestones", () => {
  const kind = fc.integer({ min: 1, max: KINDS_FROM_1.length });
  const milestone = fc
    .tuple(deal, day, day, day, kind, fc.boolean())
    .map(([of, earliest, latest, until, is, dated]) => [of, earliest, latest, until, is * 2 + Number(dated)]);
  const asks = fc.record({
    on: asked,
    from: fc.option(asked),
    to: fc.option(asked),
    kinds: fc.subarray([...slugsOf(MILESTONE_KINDS)]),
    among: fc.uniqueArray(deal),
  });

  it("are counted by a day, a window, their kinds and their deals", () => {
    fc.assert(
      fc.property(stepsOf(milestone), asks, (steps, ask) => {
        const { columns, list } = built(MILESTONE_COLUMNS, steps);
        const { on, from, to, kinds } = ask;
        const wanted = list.filter(([of = -1, , , until = 0, what = 0]) => {
          const is = KINDS_FROM_1[(what >> 1) - 1];
          const isAsked = kinds.length === 0 || (is !== undefined && kinds.includes(is));
          return ask.among.includes(of) && isAsked && until >= on;
        });
        const isDated = ([, , , , what = 0]: readonly number[]) => what % 2 === 1;
        const dated = wanted.filter((row) => {
          const [, earliest = 0, latest = 0] = row;
          return (
            isDated(row) &&
            latest >= on &&
            (from === null || latest >= from) &&
            (to === null || earliest <= to)
          );
        });
        const undated = from === null && to === null ? wanted.filter((row) => !isDated(row)) : [];
        expect(countAhead(columns, { ...ask, among: bitsOf(ask.among) }, DEALS)).toEqual({
          dated: perDeal(dated),
          undated: perDeal(undated),
        });
      }),
    );
  });
});

describe("sets of numbers", () => {
  it("are walked and summed whether they are few or many", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat({ max: 300 }), { maxLength: 250 }), (numbers) => {
        const bits = new Bits();
        for (const number of numbers) bits.add(number);
        const found: number[] = [];
        bits.each((number) => found.push(number));
        expect(found.sort((a, b) => a - b)).toEqual(numbers.toSorted((a, b) => a - b));
        expect(bits.size).toBe(numbers.length);
        const counts = Int32Array.from({ length: 301 }, (_, number) => number * 3);
        expect(bits.sumOf(counts)).toBe(numbers.reduce((sum, number) => sum + number * 3, 0));
      }),
    );
  });
});
