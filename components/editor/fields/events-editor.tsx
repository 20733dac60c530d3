"use client";

import { memo } from "react";
import { Button } from "@/components/ui/controls/button";
import { IconButton } from "@/components/ui/controls/icon-button";
import { useEditorWords } from "@/components/ui/language/editor-words";
import { Own } from "@/components/ui/language/own";
import { blankEvent } from "@/lib/drafts/blank";
import type { DraftEvent, DraftSource } from "@/lib/drafts/document";
import { focusSoon, idOf, useEditor } from "../context/editor-context";
import { newId } from "../context/new-id";
import { speech } from "../context/speech";
import { DateField } from "./date-field";
import { InFrench } from "./in-french";
import { ItemsEditor } from "./items-editor";
import { RawField } from "./raw-field";
import { SourcePicker } from "./source-picker";
import { WordField } from "./word-field";

type EventsEditorProps = {
  events: readonly DraftEvent[];
  newSources: readonly DraftSource[];
  announcedOn: string;
};

/** The dated points of the deal's story. A published event is removed on its own page, where that needs a reason. */
export const EventsEditor = memo(function EventsEditor({
  events,
  newSources,
  announcedOn,
}: EventsEditorProps) {
  const { change, readOnly } = useEditor();
  const t = useEditorWords("fields");
  function add() {
    const entry = blankEvent(newId(), events.length === 0 ? announcedOn : "");
    change({ do: "insert", at: ["events"], index: events.length, entry });
    focusSoon(idOf(["events", events.length, "title"]));
  }
  return (
    <>
      <ol className="flex flex-col gap-6">
        {events.map((event, index) => (
          <li key={event.id} className="border-rule border-t pt-3">
            <div className="flex items-center justify-between gap-3">
              <h3 className="font-medium">
                {event.title ? <Own>{event.title}</Own> : t("event.numbered", { n: index + 1 })}
              </h3>
              {event.recordId === null && !readOnly && (
                <IconButton
                  label={t("event.remove", { name: event.title || String(index + 1) })}
                  onClick={() => change({ do: "remove", at: ["events"], index })}
                >
                  ✕
                </IconButton>
              )}
            </div>
            <EventFields at={["events", index]} event={event} newSources={newSources} />
          </li>
        ))}
      </ol>
      <Button size="sm" className="mt-3" data-add-event disabled={readOnly} onClick={add}>
        {t("event.add")}
      </Button>
    </>
  );
});

type EventFieldsProps = {
  at: readonly (string | number)[];
  event: Omit<DraftEvent, "id" | "recordId" | "baseRevision">;
  newSources: readonly DraftSource[];
};

/** What happened, when, and according to which sources. */
export function EventFields({ at, event, newSources }: EventFieldsProps) {
  const t = useEditorWords("fields");
  return (
    <>
      <div className="grid gap-x-4 gap-y-2 sm:grid-cols-[minmax(0,1fr)_11rem]">
        <RawField at={[...at, "title"]} value={event.title} label={t("event.what")} />
        <WordField at={[...at, "kind"]} value={event.kind} words={speech().vocabulary.eventKinds} />
        <RawField at={[...at, "detail"]} value={event.detail} rows={2} />
        <DateField at={[...at, "on"]} value={event.on} placeholder={t("examples.day")} />
      </div>
      <div className="mt-2">
        <InFrench at={at} of="events" texts={event.translations} what={event.title} />
      </div>
      <div className="mt-2">
        <ItemsEditor
          at={[...at, "sources"]}
          items={event.sources}
          add={t("event.addSource")}
          field={(place, item) => (
            <SourcePicker
              at={place}
              value={item.text}
              newSources={newSources}
              label={t("event.source")}
              hideLabel
            />
          )}
        />
      </div>
    </>
  );
}
