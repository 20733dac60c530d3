"use client";

import { createContext, type ReactNode, useContext } from "react";
import { useSaid } from "@/components/ui/language/editor-words";
import type { FiscalYear } from "@/lib/domain/dates/fiscal-years";
import type { ClaimSource } from "@/lib/domain/standing/claim";
import type { TermKind } from "@/lib/domain/terms/term";
import type { DraftDocument } from "@/lib/drafts/document";
import type { RecordChoice } from "@/lib/drafts/editor";
import type { EditingAction } from "@/lib/drafts/history";
import type { Place } from "@/lib/drafts/places";
import type { Section } from "@/lib/schema/bundle/bundle";
import type { Issue } from "@/lib/schema/explain";
import { isSamePath, isWithin } from "@/lib/schema/path";
import type { EditorActions } from "./editor-actions";
import { speech } from "./speech";

/** What every field of the editor can reach: the way to change the draft, what is wrong, and what things are called. */
export type Editor = {
  change: (action: EditingAction) => void;
  /** The draft as it is at the moment of asking; fields are handed what they show. */
  current: () => DraftDocument;
  /** What is wrong, once at each place. Empty until someone tries to publish. */
  issues: readonly Issue[];
  kinds: ReadonlyMap<string, TermKind>;
  sources: ReadonlyMap<string, ClaimSource>;
  fiscalYears: readonly FiscalYear[];
  /** Also of what the draft makes itself. */
  nameOf: (section: Section, slug: string) => string | null;
  /** What can be made in this draft where it is missing. */
  makes: ReadonlySet<Section>;
  /** Remembers what was found, so that it can be named. */
  learn: (section: Section, choices: readonly RecordChoice[]) => void;
  learnSources: (sources: readonly ClaimSource[]) => void;
  actions: EditorActions;
  readOnly: boolean;
  /** The published record's slug; null for a new one. */
  slug: string | null;
};

const EditorContext = createContext<Editor | null>(null);
export const EditorProvider = EditorContext.Provider;

export function useEditor(): Editor {
  const editor = useContext(EditorContext);
  if (!editor) throw new Error("A field of the editor stands outside a draft.");
  return editor;
}

/** What the field at a place is called. */
export function labelAt(place: Place): string {
  return speech().records.label(String(place.at(-1)));
}

/** The id of the control at a place. */
export function idOf(place: Place): string {
  return place.join("-");
}

/** What is wrong at a place, or inside a value that stands there. */
function issueAt(issues: readonly Issue[], place: Place): string | undefined {
  const exact = issues.find(({ path }) => isSamePath(path, place));
  // An entry of a list has a field of its own.
  const inside = ({ path }: Issue) => typeof path[place.length] === "string" && isWithin(path, place);
  return (exact ?? issues.find(inside))?.message;
}

/** What is wrong at a place, in the language of the page. */
export function useWrong(place: Place): ReactNode {
  const { issues } = useEditor();
  const said = useSaid();
  const message = issueAt(issues, place);
  return message === undefined ? undefined : said(message);
}

/** React may draw what was just made some frames later. */
const PATIENCE_FRAMES = 60;
let latest = 0;

/**
 * Moves the focus once what was just made is there: of several wishes the last one holds, and whoever has gone to another
 * field meanwhile stays there, or what they type would stand in the wrong one.
 */
export function focusSoon(id: string): void {
  latest += 1;
  const wish = latest;
  const from = document.activeElement;
  const look = (frames: number) => {
    const now = document.activeElement;
    if (wish !== latest || (now !== from && now !== document.body)) return;
    const field = document.getElementById(id);
    if (field) field.focus();
    else if (frames > 0) requestAnimationFrame(() => look(frames - 1));
  };
  requestAnimationFrame(() => look(PATIENCE_FRAMES));
}
