"use client";

import type { ReactNode } from "react";
import { Section } from "@/components/ui/section";
import { MONTHS } from "@/lib/domain/say/en/words/months";
import { ORGANIZATION_KINDS, VALUE_TYPES } from "@/lib/domain/vocabulary/vocabulary";
import type { DraftDocument, DraftOf } from "@/lib/drafts/document";
import { EventFields } from "./events-editor";
import { InFrench } from "./in-french";
import { ItemsEditor } from "./items-editor";
import { NewRecords } from "./new-records";
import { NewSources, SourceFields } from "./new-source-fields";
import { PartiesEditor } from "./parties-editor";
import { RawField } from "./raw-field";
import { RecordPicker } from "./record-picker";
import { WordField } from "./word-field";

const SLUG_HINT = "Its name in addresses; made from the name when empty. A change leaves a redirect.";

/** The form of every record but a deal, which has its own. */
export function RecordForm({ document }: { document: Exclude<DraftDocument, { section: "deals" }> }) {
  return (
    <Section title="Facts" id="facts">
      <div className="flex flex-col gap-3">{fieldsOf(document)}</div>
    </Section>
  );
}

function fieldsOf(document: Exclude<DraftDocument, { section: "deals" }>): ReactNode {
  switch (document.section) {
    case "organizations":
      return <OrganizationFields record={document.record} />;
    case "partnerships":
      return <PartnershipFields document={document} />;
    case "sources":
      return <SourceRecordFields record={document.record} />;
    case "events":
      return <EventRecordFields document={document} />;
    case "termKinds":
      return <TermKindFields record={document.record} />;
  }
}

const FISCAL_MONTHS = Object.fromEntries(MONTHS.map((name, index) => [String(index + 1), name]));

const at = (field: string) => ["record", field];

function OrganizationFields({ record }: { record: DraftOf<"organizations">["record"] }) {
  return (
    <>
      <RawField at={at("name")} value={record.name} />
      <InFrench at={["record"]} of="organizations" texts={record.translations} />
      <WordField at={at("kind")} value={record.kind} words={ORGANIZATION_KINDS} />
      <RawField at={at("homepage")} value={record.homepage} placeholder="https://" inputMode="url" />
      <WordField
        at={at("fiscalYearEnd")}
        value={record.fiscalYearEnd}
        words={FISCAL_MONTHS}
        empty="Not on record"
        hint="“FY2026” and “Q2 FY27” are read by it."
      />
      <RawField at={at("slug")} value={record.slug} hint={SLUG_HINT} />
      <ItemsEditor
        at={at("aliases")}
        items={record.aliases}
        add="Add a name"
        field={(place, item) => <RawField at={place} value={item.text} label="Also called" hideLabel />}
      />
    </>
  );
}

function PartnershipFields({ document }: { document: DraftOf<"partnerships"> }) {
  const { record, newOrganizations } = document;
  return (
    <>
      <RawField at={at("name")} value={record.name} placeholder="Microsoft–OpenAI" />
      <RawField at={at("summary")} value={record.summary} rows={3} />
      <InFrench at={["record"]} of="partnerships" texts={record.translations} />
      <RawField at={at("slug")} value={record.slug} hint={SLUG_HINT} />
      <h3 className="mt-3 font-medium">Parties</h3>
      <PartiesEditor parties={record.parties} />
      <NewRecords organizations={newOrganizations} partnerships={[]} />
    </>
  );
}

function SourceRecordFields({ record }: { record: DraftOf<"sources">["record"] }) {
  return (
    <>
      <SourceFields at={["record"]} source={record} />
      <RawField at={at("slug")} value={record.slug} hint={SLUG_HINT} />
      <ItemsEditor
        at={at("cites")}
        items={record.cites}
        add="Add a source it repeats"
        field={(place, item) => (
          <RecordPicker at={place} value={item.text} label="Source it repeats" hideLabel section="sources" />
        )}
      />
      <ItemsEditor
        at={at("exchangeRates")}
        items={record.exchangeRates}
        add="Add a rate"
        field={(place, item) => (
          <RawField
            at={place}
            value={item.text}
            label="Exchange rate"
            hideLabel
            placeholder="1 EUR = 1.0853 USD on 2026-06-30"
          />
        )}
      />
    </>
  );
}

function EventRecordFields({ document }: { document: DraftOf<"events"> }) {
  const { record, newSources } = document;
  return (
    <>
      <div className="grid gap-x-4 gap-y-3 sm:grid-cols-2">
        <RecordPicker at={at("partnership")} value={record.partnership} section="partnerships" />
        <RecordPicker
          at={at("deal")}
          value={record.deal}
          label="Deal, if it is part of one"
          section="deals"
        />
      </div>
      <EventFields at={["record"]} event={record} newSources={newSources} />
      <RawField at={at("slug")} value={record.slug} hint={SLUG_HINT} />
      <NewSources sources={newSources} />
    </>
  );
}

function TermKindFields({ record }: { record: DraftOf<"termKinds">["record"] }) {
  return (
    <>
      <RawField at={at("label")} value={record.label} placeholder="Right of first refusal" />
      <RawField at={at("group")} value={record.group} hint="Terms of one group stand together." />
      <WordField at={at("valueType")} value={record.valueType} words={VALUE_TYPES} />
      <ItemsEditor
        at={at("units")}
        items={record.units}
        add="Add a unit with its spellings"
        field={(place, item) => (
          <RawField
            at={place}
            value={item.text}
            label="Unit"
            hideLabel
            placeholder="blades = blade servers, lames"
          />
        )}
      />
      <ItemsEditor
        at={at("cues")}
        items={record.cues}
        legend="Cues: words by which articles are read as speaking of it"
        add="Add a cue"
        field={(place, item) => (
          <RawField at={place} value={item.text} label="Cue" hideLabel placeholder="commit* to spend" />
        )}
      />
      <RawField at={at("slug")} value={record.slug} hint={SLUG_HINT} />
    </>
  );
}
