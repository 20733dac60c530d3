"use client";

import { type FormEvent, useId, useState } from "react";
import { Button } from "@/components/ui/controls/button";
import { TextField } from "@/components/ui/controls/text-field";
import { useEditorWords, useSaid } from "@/components/ui/language/editor-words";
import { Note } from "@/components/ui/note";
import { Section } from "@/components/ui/section";
import { Stat, StatRow } from "@/components/ui/stat";
import { currentLocale } from "@/lib/language/about";
import type { ImportPreview, PlannedSection } from "@/lib/schema/bundle/import-run";
import { joinPath } from "@/lib/schema/explain";
import { PlannedRecords } from "./planned-records";

type ImportPlanProps = {
  preview: ImportPreview;
  name: string;
  busy: boolean;
  onApply: (message: string) => void;
};

const sum = (sections: readonly PlannedSection[], of: (section: PlannedSection) => number) =>
  sections.reduce((total, section) => total + of(section), 0);

/** What the dry run found, section by section, and the button that does exactly that. */
export function ImportPlan({ preview, name, busy, onApply }: ImportPlanProps) {
  const { sections } = preview;
  const t = useEditorWords("imports");
  const said = useSaid();
  const count = (value: number) => value.toLocaleString(currentLocale());
  const created = sum(sections, (section) => section.created);
  const changed = sum(sections, (section) => section.changed);
  const conflicts = sum(sections, (section) => section.conflicts);
  return (
    <Section id="plan" title={t("plan.title")} lead={t("plan.lead", { name })}>
      <StatRow label={t("plan.records")}>
        <Stat value={count(created)} label={t("plan.create")} />
        <Stat value={count(changed)} label={t("plan.change")} />
        <Stat value={count(sum(sections, (section) => section.unchanged))} label={t("plan.same")} />
        {conflicts > 0 && <Stat value={count(conflicts)} label={t("plan.conflict")} />}
      </StatRow>
      {preview.warnings.length > 0 && (
        <Note tone="warning" title={t("plan.look")}>
          <ul className="list-disc pl-5">
            {preview.warnings.map(({ path, message }) => (
              <li key={joinPath(path)}>
                <code>{joinPath(path)}</code>: {said(message)}
              </li>
            ))}
          </ul>
        </Note>
      )}
      {sections.map((section) => (
        <PlannedRecords key={section.section} plan={section} />
      ))}
      {created + changed === 0 ? (
        <p className="mt-6 border-rule border-t pt-6">{t("plan.nothing")}</p>
      ) : (
        <ApplyForm name={name} count={created + changed} busy={busy} onApply={onApply} />
      )}
    </Section>
  );
}

type ApplyFormProps = { name: string; count: number; busy: boolean; onApply: (message: string) => void };

function ApplyForm({ name, count, busy, onApply }: ApplyFormProps) {
  const id = useId();
  const t = useEditorWords("imports");
  const [error, setError] = useState<string | null>(null);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const message = String(new FormData(event.currentTarget).get("message") ?? "").trim();
    setError(message === "" ? t("plan.messageEmpty") : null);
    if (message !== "" && !busy) onApply(message);
  }

  return (
    <form onSubmit={submit} noValidate className="mt-8 grid max-w-measure gap-4 border-ink border-t-2 pt-4">
      <TextField
        id={id}
        name="message"
        label={t("plan.message")}
        hint={t("plan.messageHint")}
        error={error ?? undefined}
        defaultValue={t("plan.messageDefault", { name })}
        maxLength={500}
        autoComplete="off"
      />
      <p>
        <Button type="submit" variant="primary" aria-disabled={busy}>
          {t("plan.submit", { count })}
        </Button>
      </p>
    </form>
  );
}
