/**
 * Lines between two ends.
 * Decides curves and arrow heads; every line leaves and arrives level, so that a wide one stays as wide as it is.
 */

import { roundPx } from "./measure";

export type Point = { x: number; y: number };
/** 1: the line arrives going right; -1: going left. */
export type Heading = 1 | -1;

const HEAD_PX = 7;
/** Where the level run between two ends bends. */
const BEND = 0.5;
/** A corner is never sharper than its line is wide. */
const LEAST_CORNER_PX = 12;

const n = (px: number): string => String(roundPx(px));

/** Where the line of an arrow ends, so that its head has room before the bar. */
function beforeHead({ x, y }: Point, heading: Heading): Point {
  return { x: x - heading * HEAD_PX, y };
}

/** From side to side. */
export function acrossPath(from: Point, to: Point): string {
  const heading: Heading = to.x >= from.x ? 1 : -1;
  const end = beforeHead(to, heading);
  const bend = (end.x - from.x) * BEND;
  return `M${n(from.x)} ${n(from.y)}C${n(from.x + bend)} ${n(from.y)} ${n(end.x - bend)} ${n(end.y)} ${n(end.x)} ${n(end.y)}`;
}

/** Out and back to the same side; `towards` is the way out. */
export function bowPath(from: Point, to: Point, bow: { towards: Heading; depthPx: number }): string {
  const end = beforeHead(to, bow.towards === 1 ? -1 : 1);
  const out = bow.towards * bow.depthPx;
  return `M${n(from.x)} ${n(from.y)}C${n(from.x + out)} ${n(from.y)} ${n(end.x + out)} ${n(end.y)} ${n(end.x)} ${n(end.y)}`;
}

export type ReturnRoute = {
  /** Where it turns down, where it runs back, where it turns up. */
  downX: number;
  laneY: number;
  upX: number;
  widthPx: number;
};

/** Out to the right, down, back below everything, up, and in from the left. */
export function returningPath(from: Point, to: Point, { downX, laneY, upX, widthPx }: ReturnRoute): string {
  const end = beforeHead(to, 1);
  const r = Math.min(Math.max(LEAST_CORNER_PX, widthPx * 0.75), downX - from.x, end.x - upX);
  return [
    `M${n(from.x)} ${n(from.y)}H${n(downX - r)}`,
    `Q${n(downX)} ${n(from.y)} ${n(downX)} ${n(from.y + r)}V${n(laneY - r)}`,
    `Q${n(downX)} ${n(laneY)} ${n(downX - r)} ${n(laneY)}H${n(upX + r)}`,
    `Q${n(upX)} ${n(laneY)} ${n(upX)} ${n(laneY - r)}V${n(end.y + r)}`,
    `Q${n(upX)} ${n(end.y)} ${n(upX + r)} ${n(end.y)}H${n(end.x)}`,
  ].join("");
}

/** A head as wide as its line and a little more, with its point at the bar. */
export function arrowHead({ x, y }: Point, heading: Heading, widthPx: number): string {
  const half = widthPx / 2 + 2.5;
  const back = x - heading * (HEAD_PX + 0.5);
  return `${n(x)},${n(y)} ${n(back)},${n(y - half)} ${n(back)},${n(y + half)}`;
}
