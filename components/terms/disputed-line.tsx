import { StandingBadge } from "@/components/standing/standing-badge";
import { inOwn } from "@/components/ui/language/own";
import { words } from "@/lib/language/words";
import type { TermView } from "@/lib/views/parts";
import { valueWords } from "./term-words";

type DisputedLineProps = {
  terms: readonly TermView[];
  /** Where a term stands on this page. */
  anchorOf: (term: TermView) => string;
};

const NAMED = 3;

/** What of a record is contested, at its top: each dispute with the values of both sides. Nothing where all agree. */
export function DisputedLine({ terms, anchorOf }: DisputedLineProps) {
  const disputed = terms.filter(({ standing }) => standing === "disputed");
  if (disputed.length === 0) return null;
  const more = disputed.length - NAMED;
  return (
    <p
      data-disputes=""
      className="mt-5 max-w-[90ch] border-disputed-edge border-l-2 bg-disputed-wash px-3 py-1.5 text-sm"
    >
      <StandingBadge standing="disputed" size="sm" />{" "}
      {disputed.slice(0, NAMED).map((term, index) => (
        <span key={anchorOf(term)}>
          {index > 0 && words("shell")("between")}
          <a href={`#${anchorOf(term)}`} className="link" {...inOwn(term.labelLang)}>
            {term.label}
          </a>
          {words("record")("colon")} {valueWords(term)}
        </span>
      ))}
      {more > 0 && words("record")("andMore", { n: more })}.
    </p>
  );
}
