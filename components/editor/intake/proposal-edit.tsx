"use client";

import { type FormEvent, useEffect, useRef } from "react";
import { Button } from "@/components/ui/controls/button";
import { Select } from "@/components/ui/controls/select";
import { TextField } from "@/components/ui/controls/text-field";
import { useEditorWords } from "@/components/ui/language/editor-words";
import { isWordOf, STANCES, slugsOf } from "@/lib/domain/vocabulary/vocabulary";
import { statedBy } from "@/lib/drafts/accepted-claims";
import type { IntakeProposal, IntakeView } from "@/lib/drafts/intake-view";
import type { IntakeAnswer } from "@/lib/schema/intake";
import { kindName, speech } from "../context/speech";
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
  const t = useEditorWords("intake");
  const { stances } = speech().vocabulary;
  const parties = [
    { value: "", label: t("edit.nobody") },
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
        label={t("edit.value")}
        defaultValue={stated.value}
        autoComplete="off"
      />
      <Select
        id="intake-stance"
        name="stance"
        label={t("edit.stance")}
        defaultValue={stated.stance}
        options={slugsOf(STANCES).map((value) => ({ value, label: stances[value] }))}
      />
      <Select
        id="intake-kind"
        name="kind"
        label={t("edit.kind")}
        defaultValue={stated.kind}
        options={view.kinds.map((kind) => ({ value: kind.slug, label: kindName(kind) }))}
      />
      <span className="hidden sm:block" />
      <Select
        id="intake-from"
        name="from"
        label={t("edit.from")}
        defaultValue={stated.from}
        options={parties}
      />
      <Select id="intake-to" name="to" label={t("edit.to")} defaultValue={stated.to} options={parties} />
      <div className="sm:col-span-2">
        <TextArea
          id="intake-quote"
          name="quote"
          label={t("edit.quote")}
          hint={t("edit.quoteHint")}
          defaultValue={stated.quote}
        />
      </div>
      <p className="flex gap-2 sm:col-span-2">
        <Button size="sm" type="submit" variant="primary">
          {t("edit.accept")}
        </Button>
        <Button size="sm" onClick={onClose}>
          {t("edit.close")}
        </Button>
      </p>
    </form>
  );
}
