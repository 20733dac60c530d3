import type { ReactNode } from "react";
import type { Standing } from "@/lib/domain/vocabulary/vocabulary";

/**
 * One shape per standing on a 16-unit square, told apart without colour and at 14 pixels: solid disc, disc in a ring, ring, two halves,
 * two halves with a mark, struck ring, disc of dots, ring of dashes. Everything is drawn in currentColor.
 */
const SHAPES: Record<Standing, ReactNode> = {
  confirmed: <circle cx="8" cy="8" r="6.5" fill="currentColor" />,
  corroborated: (
    <>
      <circle cx="8" cy="8" r="5.7" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <circle cx="8" cy="8" r="2.9" fill="currentColor" />
    </>
  ),
  reported: <circle cx="8" cy="8" r="5.5" fill="none" stroke="currentColor" strokeWidth="2" />,
  disputed: (
    <>
      <path d="M6.75 1.6a6.5 6.5 0 0 0 0 12.8Z" fill="currentColor" />
      <path
        d="M10 2.9a5.5 5.5 0 0 1 0 10.2Z"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinejoin="round"
      />
    </>
  ),
  ruled: (
    <>
      <path d="M6.75 1.6a6.5 6.5 0 0 0 0 12.8Z" fill="currentColor" />
      <path d="M8.4 9.2l2.2 2.6 4.4-6.4" fill="none" stroke="currentColor" strokeWidth="2.2" />
    </>
  ),
  denied: (
    <>
      <circle cx="8" cy="8" r="5.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M1.5 14.5l13-13" stroke="currentColor" strokeWidth="2" />
    </>
  ),
  undisclosed: (
    <g fill="currentColor">
      {[3, 8, 13].flatMap((y) => [3, 8, 13].map((x) => <circle key={`${x} ${y}`} cx={x} cy={y} r="1.5" />))}
    </g>
  ),
  unknown: (
    <circle
      cx="8"
      cy="8"
      r="6"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeDasharray="4.1 2.18"
      strokeDashoffset="2"
    />
  ),
};

/** The shapes, once per page; every glyph of the page points at them. */
export function StandingShapes() {
  return Object.entries(SHAPES).map(([standing, shape]) => (
    <symbol key={standing} id={shapeId(standing as Standing)} viewBox="0 0 16 16">
      {shape}
    </symbol>
  ));
}

const shapeId = (standing: Standing) => `standing-${standing}`;

/** The shape of a standing, without its word; `size` null: the mark around it has one. */
export function StandingGlyph({ standing, size = 15 }: { standing: Standing; size?: number | null }) {
  return (
    <svg aria-hidden="true" {...(size === null ? {} : { width: size, height: size, className: "shrink-0" })}>
      <use href={`#${shapeId(standing)}`} />
    </svg>
  );
}

/** The shape itself, for drawings that stand alone: on a square of 16 units, in currentColor. */
export function standingShape(standing: Standing): ReactNode {
  return SHAPES[standing];
}
