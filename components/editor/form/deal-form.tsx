"use client";

import { memo, useDeferredValue, useMemo, useState } from "react";
import { Button } from "@/components/ui/controls/button";
import { useEditorWords } from "@/components/ui/language/editor-words";
import { Section } from "@/components/ui/section";
import type { AssessedTerm } from "@/lib/domain/terms/term";
import { blankTerm } from "@/lib/drafts/blank";
import type { DraftDeal, DraftOf } from "@/lib/drafts/document";
import type { EditingAction } from "@/lib/drafts/history";
import { findParts } from "@/lib/drafts/in-place/find-parts";
import { focusSoon, idOf, useEditor } from "../context/editor-context";
import { newId } from "../context/new-id";
import { DealFacts } from "../fields/deal-facts";
import { EventsEditor } from "../fields/events-editor";
import { NewRecords } from "../fields/new-records";
import { NewSources } from "../fields/new-source-fields";
import { PartiesEditor } from "../fields/parties-editor";
import { homesOf, writtenPlaces } from "../fields/source-homes";
import { TermEditor } from "../fields/term-editor";
import { FormBar } from "./form-bar";
import { seen, usePartySlugs } from "./reading-of";
import { useFolds } from "./use-folds";

type DealFormProps = { document: DraftOf<"deals">; readings: readonly AssessedTerm[] };

/** A deal on one page: facts, parties, terms with their claims, what comes along, events; and a way to find something in it. */
export const DealForm = memo(function DealForm({ document, readings }: DealFormProps) {
  const { change, readOnly } = useEditor();
  const t = useEditorWords("fields");
  const { record: deal, newSources, newOrganizations, newPartnerships, events } = document;
  const [sought, setSought] = useState("");
  const found = useFound(document, useDeferredValue(sought));
  const folds = useFolds(deal.terms, found);
  const parties = usePartySlugs(deal);
  const homes = homesOf(deal.terms, newSources);
  const written = writtenPlaces(homes);
  const made = newOrganizations.length + newPartnerships.length;
  const loose = written.size < newSources.length;
  const shows = (part: "facts" | "parties" | "sources" | "events") => found === null || found[part];
  return (
    <>
      <FormBar document={document} sought={sought} onSeek={setSought} found={found} />
      {shows("facts") && (
        <Section title={t("facts")} id="facts">
          <DealFacts deal={deal} />
        </Section>
      )}
      {shows("parties") && (
        <Section title={t("parties")} id="parties">
          <PartiesEditor parties={deal.parties} />
        </Section>
      )}
      {made > 0 && shows("sources") && (
        <Section title={t("newHere")} id="new-records" lead={t("newHereLead")}>
          <NewRecords organizations={newOrganizations} partnerships={newPartnerships} />
        </Section>
      )}
      {(found === null || found.terms.size > 0) && (
        <Section title={t("terms")} id="terms" lead={t("termsLead")}>
          <ol className="flex flex-col gap-8">
            {deal.terms.map((term, index) =>
              found === null || found.terms.has(term.id) ? (
                <TermEditor
                  key={term.id}
                  index={index}
                  count={deal.terms.length}
                  term={term}
                  {...seen(readings[index])}
                  parties={parties}
                  newSources={newSources}
                  homes={homes[index] ?? ""}
                  isOpen={folds.isOpen(term, index)}
                  onToggle={folds.toggle}
                />
              ) : null,
            )}
          </ol>
          <Button className="mt-6" disabled={readOnly} onClick={() => addTerm(deal, change)}>
            {t("addTerm")}
          </Button>
        </Section>
      )}
      {loose && shows("sources") && (
        <Section title={t("newSources")} id="new-sources" lead={t("newSourcesLead")}>
          <NewSources sources={newSources} written={written} />
        </Section>
      )}
      {shows("events") && (
        <Section title={t("events")} id="events">
          <EventsEditor events={events} newSources={newSources} announcedOn={deal.announcedOn} />
        </Section>
      )}
    </>
  );
});

/** What the words that are looked for leave of the form; null: all of it. */
function useFound(document: DraftOf<"deals">, sought: string) {
  const { nameOf, sources } = useEditor();
  return useMemo(() => {
    const naming = (slug: string) => {
      const source = sources.get(slug);
      if (source) return `${source.publisher} ${source.title}`;
      const name = nameOf("organizations", slug) ?? nameOf("partnerships", slug) ?? nameOf("deals", slug);
      return name ?? slug;
    };
    return findParts(document, sought, naming);
  }, [document, sought, nameOf, sources]);
}

/** A new term runs between the parties of the last one, or between the deal's first two. */
export function addTerm(deal: DraftDeal, change: (action: EditingAction) => void): void {
  const last = deal.terms.at(-1);
  const between = last ?? {
    from: deal.parties[1]?.organization ?? "",
    to: deal.parties[0]?.organization ?? "",
  };
  const index = deal.terms.length;
  const entry = blankTerm(newId(), { from: between.from, to: between.to });
  change({ do: "insert", at: ["record", "terms"], index, entry });
  focusSoon(idOf(["record", "terms", index, "kind"]));
}
