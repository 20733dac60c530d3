"use client";

import { type FormEvent, useEffect, useRef } from "react";
import { Button } from "@/components/ui/controls/button";
import { Select } from "@/components/ui/controls/select";
import { TextField } from "@/components/ui/controls/text-field";
import { isWordOf, STANCES, slugsOf } from "@/lib/domain/vocabulary/vocabulary";
import { statedBy } from "@/lib/drafts/accepted-claims";
import type { IntakeProposal, IntakeView } from "@/lib/drafts/intake-view";
import type { IntakeAnswer } from "@/lib/schema/intake";
import { TextArea } from "../fields/raw-field";

type ProposalEditProps = {
  each: IntakeProposal;
  view: IntakeView;
  answer: IntakeAnswer | undefined;
  onAnswer: (change: Partial<IntakeAnswer>) => void;
  onClose: () => void;
};

/** A proposal put right: what is changed is read as the form reads it, and the quotation must stand in the text. */
export function ProposalEdit({ each: { proposal }, view, answer, onAnswer, onClose }: ProposalEditProps) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLInputElement>("input")?.focus(), []);
  const stated = statedBy(proposal, answer);
  const parties = [
    { value: "", label: "Nobody named" },
    ...view.organizations.map(({ slug, name }) => ({ value: slug, label: name })),
  ];

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const text = (name: string): string => String(data.get(name) ?? "");
    const stance = text("stance");
    onAnswer({
      ...{
        state: "accepted",
        value: text("value"),
        kind: text("kind"),
        from: text("from"),
        to: text("to"),
        quote: text("quote"),
      },
      stance: isWordOf(STANCES, stance) ? stance : proposal.stance,
    });
    onClose();
  }

  return (
    <form ref={form} onSubmit={submit} className="grid gap-3 sm:grid-cols-2">
      <TextField
        id="intake-value"
        name="value"
        label="Value"
        defaultValue={stated.value}
        autoComplete="off"
      />
      <Select
        id="intake-stance"
        name="stance"
        label="Stance"
        defaultValue={stated.stance}
        options={slugsOf(STANCES).map((value) => ({ value, label: STANCES[value] }))}
      />
      <Select
        id="intake-kind"
        name="kind"
        label="Kind of term"
        defaultValue={stated.kind}
        options={view.kinds.map(({ slug, label }) => ({ value: slug, label }))}
      />
      <span className="hidden sm:block" />
      <Select id="intake-from" name="from" label="From" defaultValue={stated.from} options={parties} />
      <Select id="intake-to" name="to" label="To" defaultValue={stated.to} options={parties} />
      <div className="sm:col-span-2">
        <TextArea
          id="intake-quote"
          name="quote"
          label="Quotation"
          hint="As it stands in the text, letter for letter."
          defaultValue={stated.quote}
        />
      </div>
      <p className="flex gap-2 sm:col-span-2">
        <Button size="sm" type="submit" variant="primary">
          Accept as edited
        </Button>
        <Button size="sm" onClick={onClose}>
          Close
        </Button>
      </p>
    </form>
  );
}
