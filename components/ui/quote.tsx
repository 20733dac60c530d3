import type { ReactNode } from "react";
import { quoteMarks } from "@/lib/language/about";

type QuoteProps = {
  children: ReactNode;
  /** BCP 47 tag of the quoted words, so that they are read and hyphenated as what they are. */
  lang?: string | undefined;
  /** Address of the source, for machines. */
  citeUrl?: string | undefined;
  /** Who says it, where: shown below the words. */
  attribution?: ReactNode;
};

/** A verbatim quotation in its own language. The marks are typed by the page, the words are never touched. */
export function Quote({ children, lang, citeUrl, attribution }: QuoteProps) {
  const [open, close] = quoteMarks();
  return (
    <figure className="max-w-measure border-rule-strong border-l pl-4">
      <blockquote cite={citeUrl} lang={lang} className="font-serif text-lg hyphens-auto">
        <span aria-hidden="true">{open}</span>
        {children}
        <span aria-hidden="true">{close}</span>
      </blockquote>
      {attribution && <figcaption className="mt-1 text-ink-muted text-sm">{attribution}</figcaption>}
    </figure>
  );
}
