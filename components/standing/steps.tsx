import { cx } from "@/components/ui/cx";

type StepsProps = { filled: number; shape: "ladder" | "squares" };

const STEPS = [1, 2, 3, 4] as const;
const PITCH = 5;

/** Four steps of which some are filled: a rising ladder or a row of squares. For the eye; the word stands beside it. */
export function Steps({ filled, shape }: StepsProps) {
  return (
    <svg aria-hidden="true" viewBox="0 0 20 12" width="20" height="12" className="shrink-0">
      {STEPS.map((step) => {
        const height = shape === "ladder" ? step * 3 : 6;
        return (
          <rect
            key={step}
            x={(step - 1) * PITCH + 0.5}
            y={shape === "ladder" ? 12 - height + 0.5 : 3.5}
            width="3"
            height={height - 1}
            className={cx(
              step <= filled
                ? "fill-ink stroke-ink forced-colors:fill-[CanvasText]"
                : "fill-none stroke-rule-strong",
              "forced-colors:stroke-[CanvasText]",
            )}
          />
        );
      })}
    </svg>
  );
}
