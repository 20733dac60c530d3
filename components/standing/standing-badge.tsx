import { STANDINGS, type Standing } from "@/lib/domain/vocabulary/vocabulary";
import { STANDING_COLORS } from "./standing-colors";
import { StandingGlyph } from "./standing-glyph";

type StandingBadgeProps = {
  standing: Standing;
  size?: "sm" | "md" | "lg" | undefined;
  /** Without the word it is still there for screen readers and as a tooltip. */
  withWord?: boolean | undefined;
};

/** What the claims together amount to: a shape, a word and a colour, never colour alone. */
export function StandingBadge({ standing, size = "md", withWord = true }: StandingBadgeProps) {
  const word = STANDINGS[standing];
  return (
    <span
      {...(!withWord && { title: word })}
      className={`mark mark-${size} font-medium ${STANDING_COLORS[standing].text}`}
    >
      <StandingGlyph standing={standing} size={null} />
      {withWord ? <Word standing={standing} /> : <span className="sr-only">{word}</span>}
    </span>
  );
}

function Word({ standing }: { standing: Standing }) {
  const word = STANDINGS[standing];
  return standing === "denied" ? <span className="line-through decoration-1">{word}</span> : word;
}
