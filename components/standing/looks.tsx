/** Marks with their words handed in: for what the browser draws, which knows one language. On the server see standing-badge.tsx and binding-mark.tsx. */
import { BINDINGS, type Binding, type Standing, slugsOf } from "@/lib/domain/vocabulary/vocabulary";
import { STANDING_COLORS } from "./standing-colors";
import { StandingGlyph } from "./standing-glyph";
import { Steps } from "./steps";

export type StandingLookProps = {
  standing: Standing;
  word: string;
  size?: "sm" | "md" | "lg" | undefined;
  /** Without the word it is still there for screen readers and as a tooltip. */
  withWord?: boolean | undefined;
  /** That of the word, where it stands among words of another. */
  lang?: string | undefined;
};

/** A standing: a shape, a word and a colour, never colour alone. */
export function StandingLook({ standing, word, size = "md", withWord = true, lang }: StandingLookProps) {
  return (
    <span
      {...(!withWord && { title: word })}
      className={`mark mark-${size} font-medium ${STANDING_COLORS[standing]}`}
      {...(lang !== undefined && { lang })}
    >
      <StandingGlyph standing={standing} size={null} />
      {withWord ? <Word standing={standing} word={word} /> : <span className="sr-only">{word}</span>}
    </span>
  );
}

function Word({ standing, word }: Pick<StandingLookProps, "standing" | "word">) {
  return standing === "denied" ? <span className="line-through decoration-1">{word}</span> : word;
}

const ORDER = slugsOf(BINDINGS);

/** How firm a deal is: a ladder of four steps, rumored to signed, and the word. */
export function BindingLook({ binding, word }: { binding: Binding; word: string }) {
  return (
    <span className="mark text-ink">
      <Steps filled={ORDER.indexOf(binding) + 1} shape="ladder" />
      {word}
    </span>
  );
}
