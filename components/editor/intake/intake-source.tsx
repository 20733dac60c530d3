"use client";

import type { KeyboardEvent } from "react";
import { Select } from "@/components/ui/controls/select";
import { TextField } from "@/components/ui/controls/text-field";
import { Disclosure } from "@/components/ui/disclosure";
import { useEditorWords } from "@/components/ui/language/editor-words";
import { TextLink } from "@/components/ui/text-link";
import { slugsOf, TIERS } from "@/lib/domain/vocabulary/vocabulary";
import type { IntakeSource } from "@/lib/schema/intake";
import { sourceHref } from "@/lib/url/href";
import { speech } from "../context/speech";

type SourcePartProps = {
  /** Of the article, so that the fields of several have names of their own. */
  id: string;
  source: IntakeSource;
  /** Something of it is accepted, and so somebody has to say whose it is. */
  isNeeded: boolean;
  onChange: (change: Partial<IntakeSource>) => void;
  onLeave: () => void;
};

const FIELDS = ["title", "url", "publishedOn", "language"] as const;

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
  const t = useEditorWords("intake");
  if (source.slug !== "") return <KnownSource source={source} />;
  const { tiers } = speech().vocabulary;
  const words = [
    source.publisher || t("source.noPublisher"),
    source.publishedOn || t("source.noDate"),
    tiers[source.tier].toLowerCase(),
  ];
  const field = (name: string): string => `intake-source-${name}-${id}`;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: leaving any field keeps what was typed
    <div onBlur={onLeave} className="flex flex-col gap-3">
      <TextField
        id={field("publisher")}
        label={t("source.publisher")}
        data-publisher={isNeeded ? "needed" : "spare"}
        hint={isNeeded && source.publisher === "" ? t("source.publisherHint") : undefined}
        list={PUBLISHERS}
        value={source.publisher}
        autoComplete="off"
        onChange={(event) => onChange({ publisher: event.target.value })}
        onKeyDown={(event) => event.key === "Enter" && leaveFor(event)}
      />
      <Disclosure summary={t("source.summary", { list: words.join(", ") })}>
        <div className="grid gap-3 sm:grid-cols-2">
          {FIELDS.map((name) => (
            <TextField
              key={name}
              id={field(name)}
              label={t(`source.${name}`)}
              value={source[name]}
              autoComplete="off"
              onChange={(event) => onChange({ [name]: event.target.value })}
            />
          ))}
          <Select
            id={field("tier")}
            label={t("source.tier")}
            value={source.tier}
            options={slugsOf(TIERS).map((value) => ({ value, label: tiers[value] }))}
            onChange={(event) => onChange({ tier: event.target.value as IntakeSource["tier"] })}
          />
        </div>
      </Disclosure>
    </div>
  );
}

/** A source that is in the record already. */
function KnownSource({ source: { slug, title, publisher, language } }: Pick<SourcePartProps, "source">) {
  const t = useEditorWords("intake");
  const source = () => (
    <TextLink key="source" href={sourceHref(slug)} lang={language || undefined}>
      {title}
    </TextLink>
  );
  return (
    <p className="text-sm">
      {publisher === ""
        ? t.rich("source.known", { source })
        : t.rich("source.knownBy", { source, publisher })}
    </p>
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
