"use client";

import { useState } from "react";
import { Button } from "@/components/ui/controls/button";
import { Select } from "@/components/ui/controls/select";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { IntakeView } from "@/lib/drafts/intake-view";
import { newHref } from "@/lib/url/record-href";
import { ChangeWords } from "./change-words";
import type { Intake } from "./use-intake";

/** What everything accepted would change, and the draft of it: one for each deal. */
export function IntakeSummary({ view, intake }: { view: IntakeView; intake: Intake }) {
  const accepted = Object.values(intake.answers).filter(({ state }) => state === "accepted");
  const deals = [...new Set(accepted.map(({ deal }) => deal))];
  return (
    <Section title="What it would change" id="change" className="mt-4" aside={`${accepted.length} accepted`}>
      <div className="flex flex-col gap-4">
        {accepted.length === 0 && <p className="text-ink-muted">Nothing is accepted yet.</p>}
        {intake.weight && accepted.length > 0 && (
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
        {deals.map((deal) => (
          <MakeDraft key={deal} deal={deal} view={view} intake={intake} />
        ))}
        <p>
          <Button size="sm" variant="plain" onClick={() => intake.putAside()}>
            {view.status === "dismissed" ? "Take it up again" : "Put the article aside"}
          </Button>
        </p>
      </div>
    </Section>
  );
}

function MakeDraft({ deal, view, intake }: { deal: string; view: IntakeView; intake: Intake }) {
  const [partnership, setPartnership] = useState(view.partnerships[0]?.slug ?? "");
  const title = view.deals.find(({ slug }) => slug === deal)?.title;
  const isNew = title === undefined;
  if (isNew && view.partnerships.length === 0)
    return (
      <p>
        A new deal needs its partnership:{" "}
        <TextLink href={newHref("partnerships")}>make the partnership</TextLink> first.
      </p>
    );
  return (
    <div className="flex flex-col gap-2 border-rule border-t pt-3">
      {isNew && (
        <Select
          id="intake-partnership"
          label="Partnership of the new deal"
          value={partnership}
          options={view.partnerships.map(({ slug, name }) => ({ value: slug, label: name }))}
          onChange={(event) => setPartnership(event.target.value)}
        />
      )}
      <p>
        <Button
          variant="primary"
          data-make-draft
          aria-keyshortcuts="d"
          aria-disabled={intake.busy}
          onClick={() => intake.draft(deal, isNew ? partnership : "")}
        >
          {isNew ? "Make a draft of a new deal" : `Make a draft of “${title}”`}
        </Button>
      </p>
    </div>
  );
}

function sentence(words: string): string {
  return `All of it ${words}.`;
}
