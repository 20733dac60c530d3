"use client";

import { type FormEvent, useId, useState } from "react";
import { Button } from "@/components/ui/controls/button";
import { TextField } from "@/components/ui/controls/text-field";
import { Note } from "@/components/ui/note";
import { Section } from "@/components/ui/section";
import { Stat, StatRow } from "@/components/ui/stat";
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
  const created = sum(sections, (section) => section.created);
  const changed = sum(sections, (section) => section.changed);
  const conflicts = sum(sections, (section) => section.conflicts);
  return (
    <Section id="plan" title="What would change" lead={`Nothing has been changed yet. From ${name}.`}>
      <StatRow label="Records in the file">
        <Stat value={created.toLocaleString("en")} label="to create" />
        <Stat value={changed.toLocaleString("en")} label="to change" />
        <Stat
          value={sum(sections, (section) => section.unchanged).toLocaleString("en")}
          label="say the same already"
        />
        {conflicts > 0 && <Stat value={conflicts.toLocaleString("en")} label="in conflict with a draft" />}
      </StatRow>
      {preview.warnings.length > 0 && (
        <Note tone="warning" title="Look at these first">
          <ul className="list-disc pl-5">
            {preview.warnings.map(({ path, message }) => (
              <li key={joinPath(path)}>
                <code>{joinPath(path)}</code>: {message}
              </li>
            ))}
          </ul>
        </Note>
      )}
      {sections.map((section) => (
        <PlannedRecords key={section.section} plan={section} />
      ))}
      {created + changed === 0 ? (
        <p className="mt-6 border-rule border-t pt-6">
          The record says all of this already. There is nothing to import.
        </p>
      ) : (
        <ApplyForm name={name} count={created + changed} busy={busy} onApply={onApply} />
      )}
    </Section>
  );
}

type ApplyFormProps = { name: string; count: number; busy: boolean; onApply: (message: string) => void };

function ApplyForm({ name, count, busy, onApply }: ApplyFormProps) {
  const id = useId();
  const [error, setError] = useState<string | null>(null);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const message = String(new FormData(event.currentTarget).get("message") ?? "").trim();
    setError(message === "" ? "Say in a few words what this import is." : null);
    if (message !== "" && !busy) onApply(message);
  }

  return (
    <form onSubmit={submit} noValidate className="mt-8 grid max-w-measure gap-4 border-ink border-t-2 pt-4">
      <TextField
        id={id}
        name="message"
        label="Message"
        hint="Stands in the history, beside your name."
        error={error ?? undefined}
        defaultValue={`Import of ${name}`}
        maxLength={500}
        autoComplete="off"
      />
      <p>
        <Button type="submit" variant="primary" aria-disabled={busy}>
          {count === 1 ? "Import this record" : `Import these ${count.toLocaleString("en")} records`}
        </Button>
      </p>
    </form>
  );
}
