"use client";

import { type FormEvent, useState } from "react";
import { EnglishStandingBadge } from "@/components/standing/english-marks";
import { Button } from "@/components/ui/controls/button";
import { Fieldset } from "@/components/ui/controls/fieldset";
import { Note } from "@/components/ui/note";
import type { Ruling } from "@/lib/domain/standing/rulings";
import type { RuleOutcome, RuleRequest } from "@/lib/drafts/outcomes";
import { reviewHref } from "@/lib/url/record-href";
import type { TermReviewView } from "@/lib/views/editor/term-review";
import { TextArea } from "../fields/raw-field";

/** What came of it: the review as it is now, or the draft that waits for somebody else. */
function show(draft: string | null) {
  if (draft === null) window.location.reload();
  else window.location.assign(reviewHref(draft));
}

type RulingFormProps = { review: TermReviewView; rule: (request: RuleRequest) => Promise<RuleOutcome> };

/** Chooses a ruling, seeing what readers would see, and gives the reason. */
export function RulingForm({ review, rule }: RulingFormProps) {
  const { rulings, deal, term, revision } = review;
  const [chosen, setChosen] = useState<Ruling | null>(null);
  const [reason, setReason] = useState("");
  const [trouble, setTrouble] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  if (rulings.length === 0) return <p className="text-ink-muted">There is nothing to rule on.</p>;

  async function send(event: FormEvent) {
    event.preventDefault();
    if (isBusy) return;
    if (!chosen) return setTrouble("Choose a ruling first.");
    if (chosen.needsReason && reason.trim() === "")
      return setTrouble("Give the reason; readers will see it.");
    setBusy(true);
    const request = {
      deal: deal.slug,
      key: term.key,
      baseRevision: revision,
      ranks: [...chosen.ranks],
      reason,
    };
    const outcome = await rule(request).catch(() => null);
    setBusy(false);
    if (outcome?.ok) show(outcome.draft);
    else setTrouble(outcome ? outcome.message : "The server was not reached. Nothing was ruled; try again.");
  }
  return (
    <form onSubmit={send} className="flex flex-col gap-4">
      <Fieldset legend="Possible rulings" hideLegend>
        <div className="border-rule border-b">
          {rulings.map((ruling) => (
            <label
              key={ruling.id}
              className="hit grid cursor-pointer gap-x-6 gap-y-1 border-rule border-t py-3 hover:bg-paper-sunken md:grid-cols-2"
            >
              <span className="flex items-baseline gap-2.5">
                <input
                  type="radio"
                  name="ruling"
                  className="size-4 shrink-0 accent-accent"
                  checked={chosen?.id === ruling.id}
                  onChange={() => setChosen(ruling)}
                />
                {ruling.label}
              </span>
              <span className="pl-6.5 md:pl-0">
                <EnglishStandingBadge standing={ruling.standing} size="sm" />{" "}
                <span className="font-serif">{ruling.display}</span>
              </span>
            </label>
          ))}
        </div>
      </Fieldset>
      <div className="max-w-measure">
        <TextArea
          id="ruling-reason"
          label="Reason"
          hint="Readers see it beside the claim and in the history."
          rows={3}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </div>
      {trouble && (
        <Note tone="error" title="Not ruled" role="alert">
          {trouble}
        </Note>
      )}
      <p>
        <Button type="submit" variant="primary" aria-disabled={isBusy}>
          {isBusy ? "Saving…" : "Rule"}
        </Button>
      </p>
    </form>
  );
}
