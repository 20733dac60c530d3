"use client";

import { memo, useMemo } from "react";
import { Button } from "@/components/ui/controls/button";
import { Section } from "@/components/ui/section";
import type { AssessedTerm } from "@/lib/domain/terms/term";
import type { Standing } from "@/lib/domain/vocabulary/vocabulary";
import { blankTerm } from "@/lib/drafts/blank";
import type { DraftDeal, DraftOf } from "@/lib/drafts/document";
import type { EditingAction } from "@/lib/drafts/history";
import { focusSoon, idOf, useEditor } from "../context/editor-context";
import { newId } from "../context/new-id";
import { DealFacts } from "./deal-facts";
import { EventsEditor } from "./events-editor";
import { NewSources } from "./new-source-fields";
import { PartiesEditor } from "./parties-editor";
import { homesOf, writtenPlaces } from "./source-homes";
import { TermEditor } from "./term-editor";

type DealFormProps = { document: DraftOf<"deals">; readings: readonly AssessedTerm[] };

/** A deal on one page: facts, parties, terms with their claims, new sources, events. */
export const DealForm = memo(function DealForm({ document, readings }: DealFormProps) {
  const { change, readOnly } = useEditor();
  const { record: deal, newSources, events } = document;
  const parties = usePartySlugs(deal);
  const homes = homesOf(deal.terms, newSources);
  const written = writtenPlaces(homes);
  return (
    <>
      <Section title="Facts" id="facts">
        <DealFacts deal={deal} />
      </Section>
      <Section title="Parties" id="parties">
        <PartiesEditor parties={deal.parties} />
      </Section>
      <Section
        title="Terms"
        id="terms"
        lead="What is promised, and for each term what every source says of it."
      >
        <ol className="flex flex-col gap-8">
          {deal.terms.map((term, index) => (
            <TermEditor
              key={term.id}
              index={index}
              count={deal.terms.length}
              term={term}
              {...seen(readings[index])}
              parties={parties}
              newSources={newSources}
              homes={homes[index] ?? ""}
            />
          ))}
        </ol>
        <Button className="mt-6" disabled={readOnly} onClick={() => addTerm(deal, change)}>
          Add a term
        </Button>
      </Section>
      {written.size < newSources.length && (
        <Section
          title="New sources"
          id="new-sources"
          lead="Cited by no claim yet; published with the deal once something cites them."
        >
          <NewSources sources={newSources} written={written} />
        </Section>
      )}
      <Section title="Events" id="events">
        <EventsEditor events={events} newSources={newSources} announcedOn={deal.announcedOn} />
      </Section>
    </>
  );
});

/** One term of a deal by itself, for a claim that is quickly added. */
export function OneTerm({ document, readings, termKey }: DealFormProps & { termKey: string }) {
  const { record: deal, newSources } = document;
  const parties = usePartySlugs(deal);
  const index = deal.terms.findIndex((term) => (term.key || term.id) === termKey);
  const term = deal.terms[index];
  if (!term) return <p>This term is no longer in your draft of the deal.</p>;
  const homes = homesOf(deal.terms, newSources)[index] ?? "";
  const { length: count } = deal.terms;
  return (
    <ol className="mt-6">
      <TermEditor {...{ index, count, term, parties, newSources, homes }} {...seen(readings[index])} />
    </ol>
  );
}

/** What readers will see of a term; a term just added has not been read yet. */
function seen(reading: AssessedTerm | undefined): { standing: Standing; display: string } {
  return { standing: reading?.reading.standing ?? "unknown", display: reading?.display ?? "unknown" };
}

/** The same list as long as the parties are the same, so that terms need not be drawn again. */
function usePartySlugs(deal: DraftDeal): readonly string[] {
  const joined = [...new Set(deal.parties.map((party) => party.organization.trim()))]
    .filter(Boolean)
    .join(" ");
  return useMemo(() => joined.split(" ").filter(Boolean), [joined]);
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
