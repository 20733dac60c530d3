import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { countObligations } from "@/lib/domain/obligations/count";
import { obligationsOf } from "@/lib/domain/obligations/obligations-of";
import type { Qualifier } from "@/lib/domain/vocabulary/vocabulary";
import { capacityByDate } from "@/lib/figures/capacity-by-date";
import { barsData, SERIES, yearsData } from "@/lib/figures/chart-data";
import { type Bar, rowsOf } from "@/lib/figures/figure";
import { deadlinesByDeal, promisesOf } from "@/lib/figures/promises";
import { makeTermKind, says } from "@/lib/testing/factories";
import { ledgerDeal, NO_THREADS } from "@/lib/testing/ledger";
import { BarAxis } from "./bar-axis";
import { BarRows } from "./bar-rows";
import { BarsChart } from "./bars-chart";
import { FigureTwin } from "./figure-twin";
import { LivingBars } from "./living-bars";
import { YearsChart } from "./years-chart";

const KIND = makeTermKind({ slug: "capacity", label: "Capacity", group: "Capacity", valueType: "capacity" });
const gigawatts = (amount: string, label: string, qualifier: Qualifier = "exact") => ({
  key: label,
  kind: KIND,
  label,
  from: { slug: "a", name: "A" },
  to: { slug: "b", name: "B" },
  inForceFrom: "2025-11-03",
  claims: [says("Reuters", { type: "capacity" as const, amount, unit: "GW" as const, qualifier })],
});
const DEALS = [
  ledgerDeal("firm", {
    terms: [gigawatts("0.3", "Capacity delivered"), gigawatts("6", "Online by 2030", "at_least")],
  }),
  ledgerDeal("loose", {
    binding: "letter_of_intent",
    terms: [gigawatts("10", "Online by 2031", "up_to"), gigawatts("1", "Online in 2026")],
  }),
];
const COUNTED = countObligations(obligationsOf(DEALS), { threads: NO_THREADS });
const FIGURE = capacityByDate([promisesOf(COUNTED, deadlinesByDeal([]))], { whose: null });
const hrefOf = ({ key }: Bar) => `/ledger?deal=${key}`;
const DATA = barsData(FIGURE, hrefOf);
const SIZE = { width: 802, height: 240 };
const AXIS_PX = SIZE.width - 2; // a pixel at each end is left for the outline

beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, "getBoundingClientRect").mockReturnValue({
    ...SIZE,
    ...{ x: 0, y: 0, top: 0, left: 0, right: SIZE.width, bottom: SIZE.height, toJSON: () => "" },
  });
});
afterEach(() => vi.restoreAllMocks());

/** Starts and lengths of what is drawn, as parts of the axis; without the line beneath and the ticks beyond an end. */
function drawnParts(rects: readonly Element[], { left, whole }: { left: number; whole: number }) {
  const number = (rect: Element, name: string) => Number(rect.getAttribute(name));
  return rects.map((rect) => ({
    start: (number(rect, "x") - left) / whole,
    length: number(rect, "width") / whole,
    isSure: rect.getAttribute("fill-opacity") !== "0.32",
  }));
}

describe("the capacity, as rows, table and living chart", () => {
  it("has a row of every sort to draw", () => {
    expect(FIGURE.bars.map(({ words }) => words)).toEqual([
      "signed 300 MW",
      "letter of intent 1 GW",
      "signed at least 6 GW",
      "letter of intent 0 MW to 10 GW",
    ]);
    expect(FIGURE.ticks.map(({ words }) => words)).toEqual(["0 MW", "2 GW", "4 GW", "6 GW", "8 GW", "10 GW"]);
  });

  it("hands to the chart what the rows of the table say, in their order", () => {
    render(<FigureTwin figure={FIGURE} hrefOf={({ key }) => `/ledger?deal=${key}`} />);
    const rows = rowsOf(FIGURE);
    const shown = [...document.querySelectorAll("tr[data-row]")];
    expect(shown.map((row) => row.getAttribute("data-row"))).toEqual(DATA.map(({ key }) => key));
    const whole = 10_000; // MW, the last tick
    DATA.forEach((datum, i) => {
      const { band, binding } = rows[i] ?? { band: { low: "", top: "" }, binding: null };
      const sum = (isSure: boolean) =>
        SERIES.filter((series) => series.isSure === isSure).reduce(
          (all, { key }) => all + (datum[key] ?? 0),
          0,
        );
      expect(sum(true) * whole).toBeCloseTo(Number(band.low), 6);
      expect((sum(true) + sum(false)) * whole).toBeCloseTo(Number(band.top), 6);
      const drawn = SERIES.filter(({ key }) => (datum[key] ?? 0) > 0).map((series) => series.binding);
      expect(new Set(drawn)).toEqual(new Set([binding]));
      const amount = shown[i]?.querySelector("[data-label=Amount]")?.textContent ?? "none";
      expect(datum.says.endsWith(amount)).toBe(true);
      expect(datum.href).toBe(
        within(shown[i] as HTMLElement)
          .getByRole("link")
          .getAttribute("href"),
      );
    });
  });

  it("is drawn by recharts in the same places and lengths as by the server, each row in its even part", () => {
    render(<BarRows figure={FIGURE} hrefOf={hrefOf} isEven />);
    const served = [...document.querySelectorAll("li")].map((row) =>
      drawnParts([...row.querySelectorAll("g rect[stroke]")], { left: 1, whole: 998 }),
    );
    cleanup();
    render(<BarsChart title={FIGURE.title} data={DATA} />);
    const parts = [...document.querySelectorAll("[data-part]")];
    const pitch = SIZE.height / DATA.length;
    const living = DATA.map((_, i) =>
      drawnParts(
        parts.filter((part) => Math.floor(Number(part.getAttribute("y")) / pitch) === i),
        { left: 1, whole: AXIS_PX },
      ),
    );
    expect(served.flat()).toHaveLength(4);
    living.forEach((row, i) => {
      expect(row).toHaveLength(served[i]?.length ?? 0);
      row.forEach((part, k) => {
        expect(part.isSure).toBe(served[i]?.[k]?.isSure);
        expect(part.start).toBeCloseTo(served[i]?.[k]?.start ?? -1, 3);
        expect(part.length).toBeCloseTo(served[i]?.[k]?.length ?? -1, 3);
      });
    });
    parts.forEach((part) => {
      const foot = (Number(part.getAttribute("y")) + 12 + 7) % pitch;
      expect(Math.min(foot, pitch - foot)).toBeLessThanOrEqual(1);
    });
  });

  it("says what the pointer or the focus is on, and each row opens its rows of the ledger", async () => {
    render(<BarsChart title={FIGURE.title} data={DATA} />);
    const links = [...document.querySelectorAll("a[data-bar]")];
    expect(links.map((link) => [link.getAttribute("href"), link.getAttribute("aria-label")])).toEqual(
      DATA.map(({ href, says }) => [href, says]),
    );
    expect(screen.queryByText(DATA[1]?.says ?? "")).toBeNull();
    vi.spyOn(HTMLElement.prototype, "offsetWidth", "get").mockReturnValue(SIZE.width);
    vi.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockReturnValue(SIZE.height);
    const plot = document.querySelector(".recharts-wrapper") as HTMLElement;
    fireEvent.mouseMove(plot, { clientX: 300, clientY: 150 });
    await vi.waitFor(() => expect(screen.getByText(DATA[2]?.says ?? "")).toBeTruthy());
    fireEvent.mouseLeave(plot);
    await vi.waitFor(() => expect(screen.queryByText(DATA[2]?.says ?? "")).toBeNull());
    fireEvent.focus(links[1] as Element);
    expect(screen.getByText(DATA[1]?.says ?? "")).toBeTruthy();
    fireEvent.keyDown(links[1] as Element, { key: "Escape" });
    expect(screen.queryByText(DATA[1]?.says ?? "")).toBeNull();
  });

  it("draws the other living chart in the same frame: a link for each column that has something", () => {
    const columns = FIGURE.bars.map(({ words, stretches }, i) => ({
      ...{ year: 2025 + i, words, stretches },
      says: `${2025 + i}: ${words}`,
    }));
    const empty = { year: 2029, words: "nothing", says: "2029: nothing", stretches: [] };
    const years = { ...FIGURE, columns: [...columns, empty], undetermined: [] };
    const data = yearsData(years, ({ year }) => `/ledger?year=${year}`);
    render(<YearsChart title="Years" data={data} ticks={FIGURE.ticks} />);
    const links = [...document.querySelectorAll("a[data-bar]")];
    expect(links.map((link) => link.getAttribute("aria-label"))).toEqual(columns.map(({ says }) => says));
    fireEvent.focus(links[0] as Element);
    expect(screen.getByText("2025: signed 300 MW")).toBeTruthy();
  });

  it("writes the axis with both ends within", () => {
    render(<BarAxis ticks={FIGURE.ticks} />);
    const words = [...document.querySelectorAll("text")].map((text) => [
      text.getAttribute("x"),
      text.getAttribute("text-anchor"),
    ]);
    expect(words[0]).toEqual(["0%", "start"]);
    expect(words[1]).toEqual(["20%", "middle"]);
    expect(words.at(-1)).toEqual(["100%", "end"]);
  });
});

describe("how the rows come alive", () => {
  /** Calls of observers, for a window that has everything near. */
  class NearAll {
    constructor(readonly call: (entries: { isIntersecting: boolean }[]) => void) {}
    observe() {
      this.call([{ isIntersecting: true }]);
    }
    unobserve() {}
    disconnect() {}
  }
  beforeEach(() => vi.stubGlobal("IntersectionObserver", NearAll));
  afterEach(() => vi.unstubAllGlobals());

  const show = () =>
    render(
      <LivingBars title={FIGURE.title} data={DATA}>
        <BarRows figure={FIGURE} hrefOf={hrefOf} isEven />
      </LivingBars>,
    ).container.firstElementChild as HTMLElement;
  const settled = () => act(() => new Promise((resolve) => setTimeout(resolve, 50)));

  it("fetches nothing before the reader moves; then the rows stand in their place and leave the links to the chart", async () => {
    const box = show();
    await settled();
    expect(box.dataset.chart).toBe("drawn");
    const list = box.querySelector("ol");
    const html = list?.outerHTML;
    fireEvent.pointerMove(window);
    await vi.waitFor(() => expect(box.dataset.chart).toBe("living"));
    expect(box.querySelector("ol")?.outerHTML).toBe(html);
    expect(box.querySelector("ol")?.closest("[inert]")).not.toBeNull();
    const links = [...box.querySelectorAll<SVGAElement>("a[data-bar]")].filter(
      (link) => link.closest("[inert]") === null,
    );
    expect(links).toHaveLength(DATA.length);
    vi.spyOn(Element.prototype, "getClientRects").mockReturnValue([SIZE] as unknown as DOMRectList);
    links[0]?.focus();
    fireEvent.keyDown(links[0] as Element, { key: "ArrowDown" });
    expect(document.activeElement).toBe(links[1]);
    fireEvent.keyDown(links[1] as Element, { key: "End" });
    expect(document.activeElement).toBe(links.at(-1));
  });

  it("leaves the rows to who is already among them", async () => {
    const box = show();
    box.querySelector("a")?.focus();
    fireEvent.pointerMove(window);
    await settled();
    expect(box.dataset.chart).toBe("drawn");
  });
});
