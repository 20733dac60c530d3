"use client";

import { memo } from "react";
import { Button } from "@/components/ui/controls/button";
import { useEditorWords } from "@/components/ui/language/editor-words";
import { blankParty } from "@/lib/drafts/blank";
import type { DraftParty } from "@/lib/drafts/document";
import { focusSoon, idOf, useEditor, useWrong } from "../context/editor-context";
import { newId } from "../context/new-id";
import { OrderButtons } from "../context/order-buttons";
import { speech } from "../context/speech";
import { RecordPicker } from "./record-picker";
import { WordField } from "./word-field";

const AT = ["record", "parties"];

/** Who takes part, and as what. An organization with two roles stands twice. */
export const PartiesEditor = memo(function PartiesEditor({ parties }: { parties: readonly DraftParty[] }) {
  const { change, makes, nameOf, readOnly } = useEditor();
  const t = useEditorWords("fields");
  const issue = useWrong(AT);
  return (
    <>
      <ul className="flex flex-col gap-3">
        {parties.map((party, index) => (
          <li key={party.id} className="flex flex-wrap items-start gap-x-3 gap-y-2">
            <div className="min-w-0 flex-[2_1_12rem]">
              <RecordPicker
                at={[...AT, index, "organization"]}
                value={party.organization}
                label={t("party.organization", { n: index + 1 })}
                hideLabel
                section="organizations"
              />
            </div>
            <div className="min-w-0 flex-[1_1_9rem]">
              <WordField
                at={[...AT, index, "role"]}
                value={party.role}
                label={t("party.role", { n: index + 1 })}
                hideLabel
                empty={t("party.rolePlaceholder")}
                words={speech().vocabulary.partyRoles}
              />
            </div>
            {!readOnly && (
              <OrderButtons
                what="party"
                name={nameOf("organizations", party.organization) ?? String(index + 1)}
                index={index}
                count={parties.length}
                onMove={(to) => change({ do: "move", at: AT, from: index, to })}
                onRemove={() => change({ do: "remove", at: AT, index })}
              />
            )}
          </li>
        ))}
      </ul>
      {issue && <p className="mt-2 font-medium text-danger text-sm">{issue}</p>}
      <Button
        size="sm"
        className="mt-3"
        disabled={readOnly}
        onClick={() => {
          change({ do: "insert", at: AT, index: parties.length, entry: blankParty(newId()) });
          focusSoon(idOf([...AT, parties.length, "organization"]));
        }}
      >
        {t("party.add")}
      </Button>
      {!readOnly && makes.has("organizations") && (
        <p className="mt-2 text-ink-muted text-sm">{t("party.notFound")}</p>
      )}
    </>
  );
});
