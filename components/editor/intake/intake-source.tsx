"use client";

import { Select } from "@/components/ui/controls/select";
import { TextField } from "@/components/ui/controls/text-field";
import { Disclosure } from "@/components/ui/disclosure";
import { TextLink } from "@/components/ui/text-link";
import { slugsOf, TIERS } from "@/lib/domain/vocabulary/vocabulary";
import type { IntakeSource } from "@/lib/schema/intake";
import { sourceHref } from "@/lib/url/href";

type SourcePartProps = {
  source: IntakeSource;
  onChange: (change: Partial<IntakeSource>) => void;
  onLeave: () => void;
};

const FIELDS = [
  ["title", "Title"],
  ["publisher", "Publisher"],
  ["url", "Address"],
  ["publishedOn", "Published on"],
  ["language", "Language"],
] as const;

/** The document as a source: recognised in the record, or what it says of itself, to be put right. */
export function IntakeSourcePart({ source, onChange, onLeave }: SourcePartProps) {
  if (source.slug !== "")
    return (
      <p className="text-sm">
        This is <TextLink href={sourceHref(source.slug)}>{source.title}</TextLink> of the record
        {source.publisher && `, by ${source.publisher}`}.
      </p>
    );
  const words = [
    source.publisher || "no publisher",
    source.publishedOn || "no date",
    TIERS[source.tier].toLowerCase(),
  ];
  return (
    <Disclosure summary={`The source: ${words.join(", ")}`} open={source.publisher === ""}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: leaving any field keeps what was typed */}
      <div className="grid gap-3 sm:grid-cols-2" onBlur={onLeave}>
        {FIELDS.map(([field, label]) => (
          <TextField
            key={field}
            id={`intake-source-${field}`}
            label={label}
            value={source[field]}
            autoComplete="off"
            onChange={(event) => onChange({ [field]: event.target.value })}
          />
        ))}
        <Select
          id="intake-source-tier"
          label="Tier"
          value={source.tier}
          options={slugsOf(TIERS).map((value) => ({ value, label: TIERS[value] }))}
          onChange={(event) => onChange({ tier: event.target.value as IntakeSource["tier"] })}
        />
      </div>
    </Disclosure>
  );
}
