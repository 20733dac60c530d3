"use client";

import { useEditorWords } from "@/components/ui/language/editor-words";
import { toSlug } from "@/lib/domain/text/slug";
import { conventionsOfDeal } from "@/lib/drafts/background";
import type { DraftDeal } from "@/lib/drafts/document";
import { useEditor } from "../context/editor-context";
import { newId } from "../context/new-id";
import { speech } from "../context/speech";
import { DateField } from "./date-field";
import { InFrench } from "./in-french";
import { ItemsEditor } from "./items-editor";
import { RawField } from "./raw-field";
import { RecordPicker } from "./record-picker";
import { WordField } from "./word-field";

/** What the deal is, how firm it is and where it stands. */
export function DealFacts({ deal }: { deal: DraftDeal }) {
  const at = (field: keyof DraftDeal) => ["record", field];
  const slug = toSlug(deal.title);
  const { fiscalYears, actions, change, current, learn } = useEditor();
  const t = useEditorWords("fields");
  const { dealKinds, bindings, lifecycles } = speech().vocabulary;
  const conventions = conventionsOfDeal(fiscalYears, deal.parties);
  /** A deal mostly has the parties of its partnership; where some are typed already, they stay. */
  async function takeParties(partnership: string) {
    const answer = await actions.partiesOf(partnership).catch(() => null);
    const { record } = current();
    if (!answer?.ok || !("amends" in record) || record.parties.length > 0) return;
    if (record.partnership !== partnership) return;
    learn(
      "organizations",
      answer.value.map(({ organization, name }) => ({ slug: organization, name, detail: "" })),
    );
    // An organization may be many things to a partnership, and mostly is one in a deal: the first, until somebody adds another.
    const first = new Map(
      answer.value.map(({ organization, role }) => [organization, role] as const).toReversed(),
    );
    const entries = [...first]
      .toReversed()
      .map(([organization, role]) => ({ id: newId(), organization, role }));
    change({ do: "set", at: ["record", "parties"], value: entries });
  }
  const dated = (field: "announcedOn" | "effectiveOn" | "endsOn") => (
    <DateField at={at(field)} value={deal[field]} conventions={conventions} />
  );
  return (
    <div className="flex flex-col gap-3">
      <RawField at={at("title")} value={deal.title} />
      <div className="grid gap-x-4 gap-y-3 sm:grid-cols-2">
        <RecordPicker
          at={at("partnership")}
          value={deal.partnership}
          label={t("deal.partnership")}
          section="partnerships"
          hint={t("deal.partnershipHint")}
          onChosen={(chosen) => void takeParties(chosen)}
        />
        <RawField
          at={at("slug")}
          value={deal.slug}
          placeholder={slug || t("deal.slugPlaceholder")}
          hint={t("deal.slugHint")}
        />
        <WordField at={at("kind")} value={deal.kind} words={dealKinds} />
        <WordField at={at("binding")} value={deal.binding} words={bindings} />
        <WordField at={at("lifecycle")} value={deal.lifecycle} words={lifecycles} />
        {dated("announcedOn")}
        {dated("effectiveOn")}
        {dated("endsOn")}
      </div>
      <RawField at={at("summary")} value={deal.summary} rows={3} />
      <InFrench at={["record"]} of="deals" texts={deal.translations} />
      <ItemsEditor
        at={at("amends")}
        items={deal.amends}
        add={t("deal.addAmended")}
        field={(place, item) => (
          <RecordPicker at={place} value={item.text} label={t("deal.amended")} hideLabel section="deals" />
        )}
      />
    </div>
  );
}
