"use client";

import { useState } from "react";
import { Button } from "@/components/ui/controls/button";
import { Select } from "@/components/ui/controls/select";
import { useEditorWords } from "@/components/ui/language/editor-words";
import { Own } from "@/components/ui/language/own";
import { linkTag } from "@/components/ui/language/tags";
import { Section } from "@/components/ui/section";
import type { IntakeView } from "@/lib/drafts/intake-view";
import type { EditorWords } from "@/lib/language/words-in";
import { newHref } from "@/lib/url/record-href";
import { effectWords } from "../context/effect-words";
import { ChangeWords } from "./change-words";
import { placeValue, type Where } from "./places";
import { acceptedPlaces } from "./sides";
import type { Intake } from "./use-intake";

type SummaryProps = { views: readonly IntakeView[]; intake: Intake };

/** What everything accepted would change, and the drafts of it: one for each deal, whichever articles speak of it. */
export function IntakeSummary({ views, intake }: SummaryProps) {
  const places = acceptedPlaces(intake.sides, intake.answers);
  const accepted = places.reduce((sum, { count }) => sum + count, 0);
  const t = useEditorWords("intake");
  const home = useEditorWords("home");
  return (
    <Section
      title={t("change.title")}
      id="change"
      className="mt-4"
      aside={t("change.accepted", { count: accepted })}
    >
      <div className="flex flex-col gap-4">
        {accepted === 0 && <p className="text-ink-muted">{t("change.nothing")}</p>}
        {intake.weight && accepted > 0 && (
          <>
            <p>{t("change.all", { what: effectWords(intake.weight.effect, home) })}</p>
            <ul className="flex flex-col gap-3">
              {intake.weight.changes.map((change) => (
                <li key={`${change.term} ${change.label}`}>
                  <p className="font-medium">
                    <Own>{change.label}</Own>
                  </p>
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
              {asideWords(view, views.length, t)}
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
  const t = useEditorWords("intake");
  const [into, setInto] = useState(known.partnerships[0]?.slug ?? "");
  const deal = known.deals.find(({ slug }) => slug === place.deal);
  const partnership = known.partnerships.find(({ slug }) => slug === place.partnership);
  const isOpen = deal === undefined && place.partnership === "";
  if (isOpen && known.partnerships.length === 0)
    return (
      <p>
        {t.rich("draft.needsPartnership", {
          make: linkTag("make", newHref("partnerships")),
        })}
      </p>
    );
  return (
    <div className="flex flex-col gap-2 border-rule border-t pt-3">
      {isOpen && (
        <Select
          id="intake-partnership"
          label={t("draft.partnership")}
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
          {draftWords(deal?.title, partnership?.name, t)}
        </Button>{" "}
        <span className="text-ink-muted text-sm">{t("draft.claims", { count: place.count })}</span>
      </p>
    </div>
  );
}

function distinct<T extends { slug: string }>(all: readonly T[]): T[] {
  return all.filter((each, at) => all.findIndex(({ slug }) => slug === each.slug) === at);
}

type Words = EditorWords<"intake">;

function draftWords(deal: string | undefined, partnership: string | undefined, t: Words): string {
  if (deal !== undefined) return t("draft.of", { title: deal });
  return partnership === undefined ? t("draft.new") : t("draft.newIn", { name: partnership });
}

function asideWords({ status, source, name }: IntakeView, count: number, t: Words): string {
  const title = source.title || name;
  if (status === "dismissed") return count === 1 ? t("draft.again") : t("draft.againOne", { title });
  return count === 1 ? t("draft.aside") : t("draft.asideOne", { title });
}
