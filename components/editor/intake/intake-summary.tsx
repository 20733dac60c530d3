"use client";

import { useState } from "react";
import { Button } from "@/components/ui/controls/button";
import { Select } from "@/components/ui/controls/select";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { IntakeView } from "@/lib/drafts/intake-view";
import { newHref } from "@/lib/url/record-href";
import { ChangeWords } from "./change-words";
import { labelOf, placeValue, type Where } from "./places";
import { acceptedPlaces } from "./sides";
import type { Intake } from "./use-intake";

type SummaryProps = { views: readonly IntakeView[]; intake: Intake };

/** What everything accepted would change, and the drafts of it: one for each deal, whichever articles speak of it. */
export function IntakeSummary({ views, intake }: SummaryProps) {
  const places = acceptedPlaces(intake.sides, intake.answers);
  const accepted = places.reduce((sum, { count }) => sum + count, 0);
  return (
    <Section title="What it would change" id="change" className="mt-4" aside={`${accepted} accepted`}>
      <div className="flex flex-col gap-4">
        {accepted === 0 && <p className="text-ink-muted">Nothing is accepted yet.</p>}
        {intake.weight && accepted > 0 && (
          <>
            <p>{sentence(intake.weight.words)}</p>
            <ul className="flex flex-col gap-3">
              {intake.weight.changes.map((change) => (
                <li key={`${change.term} ${change.label}`}>
                  <p className="font-medium">{change.label}</p>
                  <ChangeWords change={change} />
                </li>
              ))}
            </ul>
          </>
        )}
        {places.map((place) => (
          <MakeDraft key={placeValue(place)} place={place} views={views} intake={intake} />
        ))}
        {views.map((view) => (
          <p key={view.id}>
            <Button size="sm" variant="plain" onClick={() => intake.putAside(view)}>
              {asideWords(view, views.length)}
            </Button>
          </p>
        ))}
      </div>
    </Section>
  );
}

type MakeDraftProps = SummaryProps & { place: Where & { count: number } };

function MakeDraft({ place, views, intake }: MakeDraftProps) {
  const known = {
    deals: views.flatMap(({ deals }) => deals),
    partnerships: views.flatMap(({ partnerships }) => partnerships),
  };
  const [into, setInto] = useState(known.partnerships[0]?.slug ?? "");
  const deal = known.deals.find(({ slug }) => slug === place.deal);
  const isOpen = deal === undefined && place.partnership === "";
  if (isOpen && known.partnerships.length === 0)
    return (
      <p>
        A new deal needs its partnership:{" "}
        <TextLink href={newHref("partnerships")}>make the partnership</TextLink> first.
      </p>
    );
  return (
    <div className="flex flex-col gap-2 border-rule border-t pt-3">
      {isOpen && (
        <Select
          id="intake-partnership"
          label="Partnership of the new deal"
          value={into}
          options={distinct(known.partnerships).map(({ slug, name }) => ({ value: slug, label: name }))}
          onChange={(event) => setInto(event.target.value)}
        />
      )}
      <p>
        <Button
          variant="primary"
          data-make-draft
          aria-keyshortcuts="d"
          aria-disabled={intake.busy}
          onClick={() => intake.draft(place, isOpen ? into : "")}
        >
          {deal ? `Make a draft of “${deal.title}”` : `Make a draft: ${lower(labelOf(place, known))}`}
        </Button>{" "}
        <span className="text-ink-muted text-sm">
          {place.count === 1 ? "one claim" : `${place.count} claims`}
        </span>
      </p>
    </div>
  );
}

function distinct<T extends { slug: string }>(all: readonly T[]): T[] {
  return all.filter((each, at) => all.findIndex(({ slug }) => slug === each.slug) === at);
}

const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

function asideWords({ status, source, name }: IntakeView, count: number): string {
  const which = count === 1 ? "the article" : `“${source.title || name}”`;
  return status === "dismissed" ? `Take ${count === 1 ? "it" : which} up again` : `Put ${which} aside`;
}

function sentence(words: string): string {
  return `All of it ${words}.`;
}
