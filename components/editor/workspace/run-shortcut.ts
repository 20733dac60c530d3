import { blankParty } from "@/lib/drafts/blank";
import type { DraftDocument } from "@/lib/drafts/document";
import type { EditingAction } from "@/lib/drafts/history";
import type { Place } from "@/lib/drafts/places";
import { focusSoon, idOf } from "../context/editor-context";
import { newId } from "../context/new-id";
import { addTerm } from "../form/deal-form";
import type { Shortcut } from "./shortcuts";

type Editable = { document: DraftDocument; change: (action: EditingAction) => void };

const RUNS: Readonly<Partial<Record<Shortcut, (editable: Editable) => void>>> = {
  undo: ({ change }) => change({ do: "undo" }),
  redo: ({ change }) => change({ do: "redo" }),
  addTerm({ document: draft, change }) {
    if (draft.section === "deals") addTerm(draft.record, change);
  },
  addClaim() {
    const term = termAround();
    const button = term?.querySelector("[data-add-claim]") ?? term?.querySelector("[data-unfold]");
    if (button instanceof HTMLButtonElement) button.click();
  },
  addParty({ document: draft, change }) {
    if ("parties" in draft.record) addParty(draft.record.parties.length, change);
  },
  addEvent: () => document.querySelector<HTMLButtonElement>("[data-add-event]")?.click(),
  moveUp: ({ change }) => move(-1, change),
  moveDown: ({ change }) => move(1, change),
};

/** The shortcuts that change the draft, where the focus is. */
export function runEditShortcut(shortcut: Shortcut, editable: Editable): void {
  RUNS[shortcut]?.(editable);
}

function addParty(index: number, change: Editable["change"]): void {
  const at = ["record", "parties"];
  change({ do: "insert", at, index, entry: blankParty(newId()) });
  focusSoon(idOf([...at, index, "organization"]));
}

/** The term that holds the focus, else the last one. */
function termAround(): Element | null {
  const around = document.activeElement?.closest("[data-term]");
  return around ?? [...document.querySelectorAll("[data-term]")].at(-1) ?? null;
}

/** Moves the claim or term that holds the focus, and the focus with it. */
function move(by: number, change: Editable["change"]): void {
  const focused = document.activeElement;
  const match = /^record-terms-(\d+)(?:-claims-(\d+))?-(.+)$/.exec(focused?.id ?? "");
  if (!match) return;
  const [, term = "0", claim, field = ""] = match;
  const terms: Place = ["record", "terms"];
  const [list, from] =
    claim === undefined ? [terms, Number(term)] : [[...terms, Number(term), "claims"], Number(claim)];
  const to = from + by;
  if (to < 0 || !document.getElementById(idOf([...list, to, field]))) return;
  change({ do: "move", at: list, from, to });
  focusSoon(idOf([...list, to, field]));
}
