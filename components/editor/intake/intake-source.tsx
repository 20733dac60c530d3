"use client";

import type { KeyboardEvent } from "react";
import { Select } from "@/components/ui/controls/select";
import { TextField } from "@/components/ui/controls/text-field";
import { Disclosure } from "@/components/ui/disclosure";
import { TextLink } from "@/components/ui/text-link";
import { slugsOf, TIERS } from "@/lib/domain/vocabulary/vocabulary";
import type { IntakeSource } from "@/lib/schema/intake";
import { sourceHref } from "@/lib/url/href";

type SourcePartProps = {
  /** Of the article, so that the fields of several have names of their own. */
  id: string;
  source: IntakeSource;
  /** Something of it is accepted, and so somebody has to say whose it is. */
  isNeeded: boolean;
  onChange: (change: Partial<IntakeSource>) => void;
  onLeave: () => void;
};

const FIELDS = [
  ["title", "Title"],
  ["url", "Address, if it has one"],
  ["publishedOn", "Published on"],
  ["language", "Language"],
] as const;

const PUBLISHERS = "intake-publishers";

/** How publishers are called in the record, for the fields of all articles. */
export function PublisherNames({ names }: { names: readonly string[] }) {
  return (
    <datalist id={PUBLISHERS}>
      {names.map((name) => (
        <option key={name} value={name} />
      ))}
    </datalist>
  );
}

/** The document as a source: recognised in the record, or what it says of itself, to be put right. */
export function IntakeSourcePart({ id, source, isNeeded, onChange, onLeave }: SourcePartProps) {
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
  const field = (name: string): string => `intake-source-${name}-${id}`;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: leaving any field keeps what was typed
    <div onBlur={onLeave} className="flex flex-col gap-3">
      <TextField
        id={field("publisher")}
        label="Publisher"
        data-publisher={isNeeded ? "needed" : "spare"}
        hint={
          isNeeded && source.publisher === "" ? "Name it, so that the claims can be published." : undefined
        }
        list={PUBLISHERS}
        value={source.publisher}
        autoComplete="off"
        onChange={(event) => onChange({ publisher: event.target.value })}
        onKeyDown={(event) => event.key === "Enter" && leaveFor(event)}
      />
      <Disclosure summary={`The source: ${words.join(", ")}`}>
        <div className="grid gap-3 sm:grid-cols-2">
          {FIELDS.map(([name, label]) => (
            <TextField
              key={name}
              id={field(name)}
              label={label}
              value={source[name]}
              autoComplete="off"
              onChange={(event) => onChange({ [name]: event.target.value })}
            />
          ))}
          <Select
            id={field("tier")}
            label="Tier"
            value={source.tier}
            options={slugsOf(TIERS).map((value) => ({ value, label: TIERS[value] }))}
            onChange={(event) => onChange({ tier: event.target.value as IntakeSource["tier"] })}
          />
        </div>
      </Disclosure>
    </div>
  );
}

/** The publisher to be named next: of the articles of which something is accepted, the first behind this field that nobody has named. */
export function unnamedPublisher(behind: HTMLInputElement | null): HTMLInputElement | undefined {
  const fields = [...document.querySelectorAll<HTMLInputElement>("input[data-publisher]")];
  const from = behind === null ? 0 : fields.indexOf(behind) + 1;
  const order = [...fields.slice(from), ...fields.slice(0, from)].filter((field) => field !== behind);
  const unnamed = order.filter(({ value }) => value === "");
  return unnamed.find((field) => field.dataset.publisher === "needed") ?? (behind ? undefined : unnamed[0]);
}

/** Enter goes on to the next publisher to be named; behind the last the keys of the page work again. */
function leaveFor(event: KeyboardEvent<HTMLInputElement>): void {
  event.preventDefault();
  const next = unnamedPublisher(event.currentTarget);
  if (next) next.focus();
  else event.currentTarget.blur();
}
