import { cx } from "@/components/ui/cx";

const STEP_SHAPES = ["ladder", "squares"] as const;
type StepShape = (typeof STEP_SHAPES)[number];

const STEPS = [1, 2, 3, 4] as const;
const PITCH = 5;

const symbolId = (shape: StepShape, filled: number) => `steps-${shape}-${filled}`;

/** Every ladder and row of squares, once per page; the marks of the page point at them. */
export function StepShapes() {
  return STEP_SHAPES.flatMap((shape) =>
    STEPS.map((filled) => (
      <symbol key={`${shape} ${filled}`} id={symbolId(shape, filled)} viewBox="0 0 20 12">
        {STEPS.map((step) => (
          <Step key={step} step={step} shape={shape} filled={step <= filled} />
        ))}
      </symbol>
    )),
  );
}

function Step({ step, shape, filled }: { step: number; shape: StepShape; filled: boolean }) {
  const height = shape === "ladder" ? step * 3 : 6;
  return (
    <rect
      x={(step - 1) * PITCH + 0.5}
      y={shape === "ladder" ? 12 - height + 0.5 : 3.5}
      width="3"
      height={height - 1}
      className={cx(
        filled ? "fill-ink stroke-ink forced-colors:fill-[CanvasText]" : "fill-none stroke-rule-strong",
        "forced-colors:stroke-[CanvasText]",
      )}
    />
  );
}

/** Four steps of which some are filled: a rising ladder or a row of squares. For the eye; the word stands beside it. */
export function Steps({ filled, shape }: { filled: number; shape: StepShape }) {
  return (
    <svg aria-hidden="true" className="steps">
      <use href={`#${symbolId(shape, filled)}`} />
    </svg>
  );
}
