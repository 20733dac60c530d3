import { fireEvent, render, screen } from "@testing-library/react";
import { useRef } from "react";
import { describe, expect, it, vi } from "vitest";
import { timeline } from "@/lib/domain/say/en/figures/timeline";
import { makePoint } from "@/lib/testing/timeline-items";
import { layoutTimeline } from "@/lib/timeline/layout";
import type { Layout, Window } from "@/lib/timeline/types";
import { useGlide } from "./use-glide";
import { useKeys } from "./use-keys";
import { usePointer } from "./use-pointer";

/** What keys and the pointer do to a timeline; where things lie is the layout's own business. */

const WIDTH_PX = 1000;
const WINDOW: Window = { from: 19_000, to: 21_000 };
const LAYOUT: Layout = layoutTimeline({
  words: timeline,
  items: [
    makePoint("first", 19_300),
    makePoint("second", 20_000),
    makePoint("below", 20_050, { lane: "b" }),
    makePoint("later", 23_000),
  ],
  groups: ["a", "b"].map((id) => ({ id, label: id, href: null })),
  window: WINDOW,
  widthPx: WIDTH_PX,
  today: 20_500,
  on: null,
  density: "comfortable",
});

type TimelineProps = { setWindow: (window: Window | null) => void; setMarked: (id: string | null) => void };

function Timeline({ setWindow, setMarked }: TimelineProps) {
  const [stage, shapes, words, pane, axis] = [
    useRef<HTMLDivElement>(null),
    useRef<HTMLDivElement>(null),
    useRef<HTMLDivElement>(null),
    useRef<HTMLDivElement>(null),
    useRef<HTMLDivElement>(null),
  ];
  const view = { window: WINDOW, asked: WINDOW, setWindow, moved: false };
  const glide = useGlide({ shapes, words, pane, axis }, { layout: LAYOUT, view });
  usePointer({ stage, layout: LAYOUT, view, glide, moment: null });
  const handlers = useKeys({ stage, layout: LAYOUT, view, setMarked, open: () => {} });
  return (
    <fieldset aria-label="Timeline" {...handlers}>
      <div ref={stage} data-testid="stage">
        <div ref={shapes}>
          {LAYOUT.items.map(({ item }) => (
            <a key={item.id} href={`#${item.id}`} data-stop={item.id}>
              {item.id}
            </a>
          ))}
        </div>
        <div ref={words} />
        <div ref={pane} />
        <div ref={axis} />
      </div>
    </fieldset>
  );
}

function draw() {
  const setWindow = vi.fn<TimelineProps["setWindow"]>();
  const setMarked = vi.fn<TimelineProps["setMarked"]>();
  render(<Timeline setWindow={setWindow} setMarked={setMarked} />);
  const stage = screen.getByTestId("stage");
  // A DOM without a screen has no sizes; the pointer's place is read against this one.
  stage.getBoundingClientRect = () => new DOMRect(0, 0, WIDTH_PX, 300);
  stage.setPointerCapture = () => {};
  const link = (name: string) => screen.getByRole("link", { name });
  const press = (key: string, more = {}) =>
    fireEvent.keyDown(document.activeElement ?? stage, { key, bubbles: true, ...more });
  return { setWindow, setMarked, stage, link, press };
}

const lengthOf = ({ from, to }: Window) => to - from;
const asked = (setWindow: ReturnType<typeof draw>["setWindow"]) => setWindow.mock.lastCall?.[0] ?? null;

describe("keys", () => {
  it("go from thing to thing along a lane, down to the next, and back to its beginning", () => {
    const { link, press } = draw();
    link("first").focus();
    press("ArrowRight");
    expect(document.activeElement).toBe(link("second"));
    press("ArrowDown");
    expect(document.activeElement).toBe(link("below"));
    press("ArrowUp");
    expect(document.activeElement).toBe(link("second"));
    press("Home");
    expect(document.activeElement).toBe(link("first"));
  });

  it("move the window on where the next thing lies outside it", () => {
    const { link, press, setWindow } = draw();
    link("second").focus();
    press("ArrowRight");
    expect(document.activeElement).toBe(link("second"));
    expect(asked(setWindow)?.from).toBeGreaterThan(WINDOW.from);
    expect(asked(setWindow)?.to).toBeGreaterThan(WINDOW.to);
  });

  it("zoom about the thing in focus, and 0 shows everything again", () => {
    const { link, press, setWindow } = draw();
    link("first").focus();
    press("+");
    const near = asked(setWindow);
    expect(near && lengthOf(near)).toBeCloseTo(lengthOf(WINDOW) / 1.6, 0);
    expect(near && (19_300 - near.from) / lengthOf(near)).toBeCloseTo(
      (19_300 - WINDOW.from) / lengthOf(WINDOW),
      1,
    );
    press("-");
    expect(lengthOf(asked(setWindow) ?? WINDOW)).toBeGreaterThan(lengthOf(WINDOW));
    press("0");
    expect(setWindow).toHaveBeenLastCalledWith(null);
  });

  it("show what is in focus, and Escape hides it", () => {
    const { link, press, setMarked } = draw();
    link("first").focus();
    expect(setMarked).toHaveBeenLastCalledWith("first");
    press("Escape");
    expect(setMarked).toHaveBeenLastCalledWith(null);
  });

  it("leave the browser's own shortcuts alone", () => {
    const { link, press, setWindow } = draw();
    link("first").focus();
    press("0", { ctrlKey: true });
    press("ArrowRight", { altKey: true });
    expect(setWindow).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(link("first"));
  });
});

describe("the pointer", () => {
  const at = (clientX: number, pointerId = 1) => ({ clientX, pointerId, button: 0, bubbles: true });

  /** At a quarter of the width. In happy-dom a WheelEvent is no MouseEvent: it has neither ctrlKey nor a place. */
  const wheel = ({ deltaY, ctrlKey = false }: { deltaY: number; ctrlKey?: boolean }) =>
    Object.assign(new MouseEvent("wheel", { bubbles: true, cancelable: true, clientX: 250, ctrlKey }), {
      deltaX: 0,
      deltaY,
    });

  it("drags the window under it, as many days as it moved", () => {
    const { stage, setWindow } = draw();
    fireEvent.pointerDown(stage, at(500));
    fireEvent.pointerMove(stage, at(400));
    fireEvent.pointerUp(stage, at(400));
    expect(asked(setWindow)?.from).toBeCloseTo(WINDOW.from + 200, 0);
    expect(lengthOf(asked(setWindow) ?? WINDOW)).toBeCloseTo(lengthOf(WINDOW), 5);
  });

  it("follows a link that was pressed, and not one at which a drag ended", () => {
    const { link, stage } = draw();
    fireEvent.pointerDown(link("first"), at(100));
    fireEvent.pointerUp(link("first"), at(101));
    expect(fireEvent.click(link("first"))).toBe(true);
    fireEvent.pointerDown(link("first"), at(100));
    fireEvent.pointerMove(stage, at(300));
    fireEvent.pointerUp(link("first"), at(300));
    expect(fireEvent.click(link("first"))).toBe(false);
  });

  it("zooms by the wheel with ctrl about its place, and leaves scrolling to the page without", () => {
    const { stage, setWindow } = draw();
    expect(fireEvent(stage, wheel({ deltaY: 120 }))).toBe(true);
    expect(setWindow).not.toHaveBeenCalled();
    expect(fireEvent(stage, wheel({ deltaY: -320, ctrlKey: true }))).toBe(false);
    const near = asked(setWindow);
    expect(near && lengthOf(near)).toBeCloseTo(lengthOf(WINDOW) / 2, 0);
    expect(near && (19_500 - near.from) / lengthOf(near)).toBeCloseTo(0.25, 2);
  });

  it("zooms by two fingers that part", () => {
    const { stage, setWindow } = draw();
    fireEvent.pointerDown(stage, at(400, 1));
    fireEvent.pointerDown(stage, at(600, 2));
    fireEvent.pointerMove(stage, at(800, 2));
    expect(asked(setWindow) && lengthOf(asked(setWindow) ?? WINDOW)).toBeCloseTo(lengthOf(WINDOW) / 2, 0);
  });
});
