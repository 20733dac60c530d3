"use client";

import type { ReactNode } from "react";
import { useEditorWords } from "@/components/ui/language/editor-words";
import { Section } from "@/components/ui/section";
import type { DraftDocument, DraftOf } from "@/lib/drafts/document";
import { currentLocale } from "@/lib/language/about";
import { speech, valueTypes } from "../context/speech";
import { EventFields } from "./events-editor";
import { InFrench } from "./in-french";
import { ItemsEditor, TextItems } from "./items-editor";
import { NewRecords } from "./new-records";
import { NewSources, SourceFields } from "./new-source-fields";
import { PartiesEditor } from "./parties-editor";
import { RawField } from "./raw-field";
import { RecordPicker } from "./record-picker";
import { WordField } from "./word-field";

/** The form of every record but a deal, which has its own. */
export function RecordForm({ document }: { document: Exclude<DraftDocument, { section: "deals" }> }) {
  const t = useEditorWords("fields");
  return (
    <Section title={t("facts")} id="facts">
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

/** The months by their numbers, in the language of the page. */
function fiscalMonths(): Record<string, string> {
  const format = new Intl.DateTimeFormat(currentLocale(), { month: "long", timeZone: "UTC" });
  const names = Array.from({ length: 12 }, (_, index) => format.format(new Date(Date.UTC(2024, index, 1))));
  return Object.fromEntries(names.map((name, index) => [String(index + 1), name]));
}

const at = (field: string) => ["record", field];

function OrganizationFields({ record }: { record: DraftOf<"organizations">["record"] }) {
  const t = useEditorWords("fields");
  return (
    <>
      <RawField at={at("name")} value={record.name} />
      <InFrench at={["record"]} of="organizations" texts={record.translations} />
      <WordField at={at("kind")} value={record.kind} words={speech().vocabulary.organizationKinds} />
      <RawField at={at("homepage")} value={record.homepage} placeholder="https://" inputMode="url" />
      <WordField
        at={at("fiscalYearEnd")}
        value={record.fiscalYearEnd}
        words={fiscalMonths()}
        empty={t("record.noMonth")}
        hint={t("record.monthHint")}
      />
      <RawField at={at("slug")} value={record.slug} hint={t("record.slugHint")} />
      <TextItems
        at={at("aliases")}
        items={record.aliases}
        add={t("record.addName")}
        one={t("record.alias")}
      />
    </>
  );
}

function PartnershipFields({ document }: { document: DraftOf<"partnerships"> }) {
  const t = useEditorWords("fields");
  const { record, newOrganizations } = document;
  return (
    <>
      <RawField at={at("name")} value={record.name} placeholder="Microsoft–OpenAI" />
      <RawField at={at("summary")} value={record.summary} rows={3} />
      <InFrench at={["record"]} of="partnerships" texts={record.translations} />
      <RawField at={at("slug")} value={record.slug} hint={t("record.slugHint")} />
      <h3 className="mt-3 font-medium">{t("parties")}</h3>
      <PartiesEditor parties={record.parties} />
      <NewRecords organizations={newOrganizations} partnerships={[]} />
    </>
  );
}

function SourceRecordFields({ record }: { record: DraftOf<"sources">["record"] }) {
  const t = useEditorWords("fields");
  return (
    <>
      <SourceFields at={["record"]} source={record} />
      <RawField at={at("slug")} value={record.slug} hint={t("record.slugHint")} />
      <ItemsEditor
        at={at("cites")}
        items={record.cites}
        add={t("record.addCited")}
        field={(place, item) => (
          <RecordPicker at={place} value={item.text} label={t("record.cited")} hideLabel section="sources" />
        )}
      />
      <TextItems
        at={at("exchangeRates")}
        items={record.exchangeRates}
        add={t("record.addRate")}
        one={t("record.rate")}
        placeholder={t("examples.rate")}
      />
    </>
  );
}

function EventRecordFields({ document }: { document: DraftOf<"events"> }) {
  const t = useEditorWords("fields");
  const { record, newSources } = document;
  return (
    <>
      <div className="grid gap-x-4 gap-y-3 sm:grid-cols-2">
        <RecordPicker at={at("partnership")} value={record.partnership} section="partnerships" />
        <RecordPicker at={at("deal")} value={record.deal} label={t("record.dealOf")} section="deals" />
      </div>
      <EventFields at={["record"]} event={record} newSources={newSources} />
      <RawField at={at("slug")} value={record.slug} hint={t("record.slugHint")} />
      <NewSources sources={newSources} />
    </>
  );
}

function TermKindFields({ record }: { record: DraftOf<"termKinds">["record"] }) {
  const t = useEditorWords("fields");
  return (
    <>
      <RawField at={at("label")} value={record.label} placeholder={t("examples.kind")} />
      <RawField at={at("group")} value={record.group} hint={t("record.groupHint")} />
      <WordField at={at("valueType")} value={record.valueType} words={valueTypes()} />
      <TextItems
        at={at("units")}
        items={record.units}
        add={t("record.addUnit")}
        one={t("record.unit")}
        placeholder={t("examples.unit")}
      />
      <TextItems
        at={at("cues")}
        items={record.cues}
        legend={t("record.cues")}
        add={t("record.addCue")}
        one={t("record.cue")}
        placeholder={t("examples.cue")}
      />
      <RawField at={at("slug")} value={record.slug} hint={t("record.slugHint")} />
    </>
  );
}
