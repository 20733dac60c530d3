import { cx } from "@/components/ui/cx";
import type { TermState } from "@/lib/domain/vocabulary/vocabulary";
import { language } from "@/lib/language/language";

type Absence = Exclude<TermState, "known">;

const LOOKS: Record<Absence, { mark: string; words: string }> = {
  undisclosed: { mark: "state-undisclosed", words: "text-ink-muted" },
  redacted: { mark: "state-redacted", words: "text-ink-muted" },
  none: { mark: "state-none", words: "text-ink" },
  not_applicable: { mark: "state-not-applicable", words: "text-ink-muted" },
  unknown: { mark: "state-unknown", words: "text-ink-muted" },
};

/**
 * The state of a term that shows no value: five different absences, each with its own word and pattern (dots, black bars,
 * a solid zero rule, hatching, an empty dashed box). A known term shows its value instead, and this says only "Known".
 */
export function StateMark({ state }: { state: TermState }) {
  if (state === "known") return <span>{language().vocabulary.termStates.known}</span>;
  const look = LOOKS[state];
  return (
    <span className={cx("inline-flex items-center gap-2 whitespace-nowrap", look.words)}>
      <span aria-hidden="true" className={cx("state-mark", look.mark)} />
      {language().vocabulary.termStates[state]}
    </span>
  );
}
