import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/controls/button-link";
import { words } from "@/lib/language/words";
import type { ClockQuery } from "@/lib/url/clocks";
import { revisionsHref } from "@/lib/url/history-href";
import { apiHref } from "@/lib/url/href";
import { reportHref } from "@/lib/url/share/report-search";

type RecordActionsProps = {
  noun: "deals" | "organizations" | "partnerships" | "sources";
  slug: string;
  clocks: ClockQuery;
  /** What else can be done with this kind of record. */
  children?: ReactNode;
};

/** What can be done with a record from the head of its page: its own actions, its history, its JSON, a word to the editors. */
export function RecordActions({ noun, slug, clocks, children }: RecordActionsProps) {
  return (
    <>
      {children}
      <ButtonLink href={revisionsHref(noun, slug)} size="sm">
        {words("shell")("record.history")}
      </ButtonLink>
      <ButtonLink href={apiHref(`${noun}/${slug}`, clocks)} size="sm" rel="alternate" type="application/json">
        JSON
      </ButtonLink>
      <ButtonLink href={reportHref(noun, slug)} size="sm" rel="nofollow">
        {words("record")("reportError")}
      </ButtonLink>
    </>
  );
}

/** In a reading of what was known then, what editors write today stays out. */
export function HiddenSummary() {
  return <span className="text-base italic">{words("shell")("record.hiddenSummary")}</span>;
}
