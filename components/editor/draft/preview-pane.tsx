"use client";

import { memo } from "react";
import { useEditorWords } from "@/components/ui/language/editor-words";
import { Own } from "@/components/ui/language/own";
import { displayDate } from "@/lib/domain/dates/display-date";
import { parseDate } from "@/lib/domain/dates/parse-date";
import { because } from "@/lib/domain/standing/rationale";
import type { AssessedTerm } from "@/lib/domain/terms/term";
import { BINDINGS, isWordOf, LIFECYCLES, type Standing } from "@/lib/domain/vocabulary/vocabulary";
import type { DraftDeal } from "@/lib/drafts/document";
import { SaidBadge } from "../context/said-badge";
import { speech } from "../context/speech";
import { termAnchor } from "../fields/term-editor";

type PreviewPaneProps = { deal: DraftDeal; readings: readonly AssessedTerm[] };

/** The deal as readers will see it, as far as it is written. */
export const PreviewPane = memo(function PreviewPane({ deal, readings }: PreviewPaneProps) {
  const t = useEditorWords("draft");
  const { bindings, lifecycles } = speech().vocabulary;
  const announced = dateWords(deal.announcedOn);
  const facts = [
    isWordOf(BINDINGS, deal.binding) ? bindings[deal.binding] : null,
    isWordOf(LIFECYCLES, deal.lifecycle) ? lifecycles[deal.lifecycle] : null,
    announced && t("preview.announced", { day: announced }),
  ].filter(Boolean);
  return (
    <section
      aria-labelledby="preview-title"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls by itself must be reachable by key
      tabIndex={0}
      className="mt-12 border-ink border-t-2 pt-2.5 xl:sticky xl:top-32 xl:max-h-[calc(100dvh-9rem)] xl:self-start xl:overflow-y-auto"
    >
      <h2 id="preview-title" className="text-ink-muted text-sm">
        {t("preview.title")}
      </h2>
      <p className="mt-1 font-semibold font-serif text-2xl">
        {deal.title.trim() ? <Own>{deal.title.trim()}</Own> : t("preview.untitled")}
      </p>
      {facts.length > 0 && <p className="mt-1 text-ink-muted">{facts.join(" · ")}</p>}
      {deal.summary.trim() && (
        <p className="mt-2">
          <Own>{deal.summary.trim()}</Own>
        </p>
      )}
      <ul className="mt-4 flex flex-col">
        {readings.map(({ term, reading, display, span }, index) => (
          <PreviewedTerm
            key={deal.terms[index]?.id ?? term.key}
            {...{
              label: term.label,
              display,
              standing: reading.standing,
              because: because(reading, null, speech()),
              span,
            }}
            id={deal.terms[index]?.id ?? term.key}
          />
        ))}
      </ul>
      {readings.length === 0 && <p className="mt-4 text-ink-muted">{t("preview.none")}</p>}
    </section>
  );
});

type PreviewedTermProps = {
  /** Of the term in the form, which its name leads to. */
  id: string;
  label: string;
  display: string;
  standing: Standing;
  because: string;
  span: string | null;
};

/** One term, in plain words, so that it is drawn again only when they change. */
const PreviewedTerm = memo(function PreviewedTerm(props: PreviewedTermProps) {
  const { id, label, display, standing, because, span } = props;
  return (
    <li className="border-rule border-t py-2.5">
      <p className="text-ink-muted text-sm">
        <a
          href={`#${termAnchor(id)}`}
          className="hit inline-flex items-center hover:text-accent hover:underline"
        >
          <Own>{label}</Own>
        </a>
      </p>
      <p className="font-serif text-lg first-letter:uppercase">{display}</p>
      <p className="mt-0.5 flex flex-wrap items-baseline gap-x-3 text-sm">
        <SaidBadge standing={standing} size="sm" />
        <span className="min-w-0 text-ink-muted">{because}</span>
      </p>
      {span && <p className="text-ink-muted text-sm">{span}</p>}
    </li>
  );
});

function dateWords(text: string): string | null {
  const read = text.trim() === "" ? null : parseDate(text.trim());
  return read?.ok ? displayDate(read.value, speech()) : null;
}
