"use client";

import type { ReactNode } from "react";
import { Button } from "@/components/ui/controls/button";
import { Fieldset } from "@/components/ui/controls/fieldset";
import { IconButton } from "@/components/ui/controls/icon-button";
import { useEditorWords } from "@/components/ui/language/editor-words";
import type { DraftItem } from "@/lib/drafts/document";
import type { Place } from "@/lib/drafts/places";
import { focusSoon, idOf, labelAt, useEditor } from "../context/editor-context";
import { newId } from "../context/new-id";
import { RawField } from "./raw-field";

type ItemsEditorProps = {
  at: Place;
  items: readonly DraftItem[];
  /** The field's own name where nothing else is said. */
  legend?: string;
  /** "Add an alias" */
  add: string;
  /** Draws the field of one entry, whose text stands at the place. */
  field: (place: Place, item: DraftItem) => ReactNode;
};

/** A list of short texts or of records: aliases, deals amended, sources. */
export function ItemsEditor({ at, items, legend = labelAt(at), add, field }: ItemsEditorProps) {
  const { change, readOnly } = useEditor();
  const t = useEditorWords("fields");
  function append() {
    change({ do: "insert", at, index: items.length, entry: { id: newId(), text: "" } });
    focusSoon(idOf([...at, items.length, "text"]));
  }
  return (
    <Fieldset legend={legend}>
      <ul className="flex flex-col gap-2">
        {items.map((item, index) => (
          <li key={item.id} className="flex items-start gap-2">
            <div className="min-w-0 flex-1">{field([...at, index, "text"], item)}</div>
            <IconButton
              label={item.text ? t("item.remove", { text: item.text }) : t("item.removeLine")}
              disabled={readOnly}
              onClick={() => change({ do: "remove", at, index })}
            >
              ✕
            </IconButton>
          </li>
        ))}
      </ul>
      <Button size="sm" className="mt-2" disabled={readOnly} onClick={append}>
        {add}
      </Button>
    </Fieldset>
  );
}

type TextItemsProps = Omit<ItemsEditorProps, "field"> & {
  /** What one entry is called. */
  one: string;
  placeholder?: string;
};

/** A list whose entries are short texts. */
export function TextItems({ one, placeholder, ...list }: TextItemsProps) {
  return (
    <ItemsEditor
      {...list}
      field={(place, { text }) => (
        <RawField at={place} value={text} label={one} hideLabel placeholder={placeholder} />
      )}
    />
  );
}
