import { cx } from "@/components/ui/cx";
import { STANDINGS, type Standing } from "@/lib/domain/vocabulary/vocabulary";
import { STANDING_COLORS } from "./standing-colors";
import { StandingGlyph } from "./standing-glyph";

type StandingBadgeProps = {
  standing: Standing;
  size?: "sm" | "md" | "lg" | undefined;
  /** Without the word it is still there for screen readers and as a tooltip. */
  withWord?: boolean | undefined;
};

const SIZES = {
  sm: { glyphPx: 14, text: "text-sm gap-1.5" },
  md: { glyphPx: 15, text: "text-base gap-2" },
  lg: { glyphPx: 18, text: "text-lg gap-2.5" },
} as const;

/** What the claims together amount to: a shape, a word and a colour, never colour alone. */
export function StandingBadge({ standing, size = "md", withWord = true }: StandingBadgeProps) {
  const { glyphPx, text } = SIZES[size];
  const word = STANDINGS[standing];
  return (
    <span
      title={withWord ? undefined : word}
      className={cx(
        "inline-flex items-center font-medium whitespace-nowrap",
        STANDING_COLORS[standing].text,
        text,
      )}
    >
      <StandingGlyph standing={standing} size={glyphPx} />
      <span className={cx(!withWord && "sr-only", standing === "denied" && "line-through decoration-1")}>
        {word}
      </span>
    </span>
  );
}
