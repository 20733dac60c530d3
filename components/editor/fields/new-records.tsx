"use client";

import { memo, type ReactNode } from "react";
import { IconButton } from "@/components/ui/controls/icon-button";
import { useEditorWords } from "@/components/ui/language/editor-words";
import type { DraftOrganization, DraftPartnership } from "@/lib/drafts/document";
import type { Place } from "@/lib/drafts/places";
import { useEditor } from "../context/editor-context";
import { speech } from "../context/speech";
import { RawField } from "./raw-field";
import { WordField } from "./word-field";

type NewRecordsProps = {
  organizations: readonly DraftOrganization[];
  partnerships: readonly DraftPartnership[];
};

/** Organizations and partnerships that the record does not have yet: published with what names them, in the same save. */
export const NewRecords = memo(function NewRecords({ organizations, partnerships }: NewRecordsProps) {
  const t = useEditorWords("fields");
  return (
    <ul className="flex flex-col gap-6">
      {partnerships.map(({ id, name, summary }, index) => (
        <NewRecord key={id} at={["newPartnerships", index]} title={name} what="partnership">
          <RawField at={["newPartnerships", index, "name"]} value={name} label={t("made.partnershipName")} />
          <RawField
            at={["newPartnerships", index, "summary"]}
            value={summary}
            label={t("made.partnershipSummary")}
            hint={t("made.partnershipHint")}
            rows={2}
          />
        </NewRecord>
      ))}
      {organizations.map(({ id, name, kind, homepage }, index) => (
        <NewRecord key={id} at={["newOrganizations", index]} title={name} what="organization">
          <div className="grid gap-x-4 gap-y-3 sm:grid-cols-2">
            <RawField
              at={["newOrganizations", index, "name"]}
              value={name}
              label={t("made.organizationName")}
            />
            <WordField
              at={["newOrganizations", index, "kind"]}
              value={kind}
              label={t("made.organizationKind")}
              words={speech().vocabulary.organizationKinds}
            />
            <RawField
              at={["newOrganizations", index, "homepage"]}
              value={homepage}
              inputMode="url"
              placeholder="https://"
            />
          </div>
        </NewRecord>
      ))}
    </ul>
  );
});

type NewRecordProps = { at: Place; title: string; what: "partnership" | "organization"; children: ReactNode };

function NewRecord({ at, title, what, children }: NewRecordProps) {
  const { change, readOnly } = useEditor();
  const t = useEditorWords("fields");
  const remove =
    what === "partnership"
      ? t("made.removePartnership", { name: title })
      : t("made.removeOrganization", { name: title });
  const [list = "", index = 0] = at;
  return (
    <li className="flex flex-col gap-3 border-accent border-l-2 pl-4">
      <div className="flex items-baseline justify-between gap-3">
        <h3 className="font-medium">
          {title || t("made.noName")}{" "}
          <span className="font-normal text-ink-muted text-sm">{t(`made.${what}`)}</span>
        </h3>
        {!readOnly && (
          <IconButton
            label={remove}
            onClick={() => change({ do: "remove", at: [list], index: Number(index) })}
          >
            ✕
          </IconButton>
        )}
      </div>
      {children}
    </li>
  );
}
