import { StandingShapes } from "./standing-glyph";
import { StepShapes } from "./steps";

/** The shapes that marks point at, drawn nowhere themselves: a page may hold hundreds of marks and a dozen shapes. */
export function MarkShapes() {
  return (
    <svg aria-hidden="true" width="0" height="0" className="absolute">
      <StandingShapes />
      <StepShapes />
    </svg>
  );
}
