/**
 * The editing of one draft: the document, what came before it, what was undone.
 * Decides what one step of undo takes back: everything typed into one field without a pause, or one other change.
 */
import { sameJson } from "@/lib/domain/text/json";
import type { DraftDocument } from "./document";
import { type Edit, edited, type Place } from "./places";

export type Editing = {
  document: DraftDocument;
  past: readonly DraftDocument[];
  future: readonly DraftDocument[];
  /** The field being typed into; null after a pause. */
  typing: string | null;
};

export type EditingAction =
  | Edit
  | { do: "pause" | "undo" | "redo" }
  /** Several changes that are one to a person. */
  | { do: "all"; edits: readonly Edit[] }
  /** What arrived from elsewhere (another tab, a merge) takes the place of the document; it can be undone. */
  | { do: "replace"; document: DraftDocument };

/** Steps that can be taken back. A document is shared between steps but for what changed. */
const MOST_STEPS = 500;

export function beginEditing(document: DraftDocument): Editing {
  return { document, past: [], future: [], typing: null };
}

/** The next state of editing. */
export function editing(state: Editing, action: EditingAction): Editing {
  switch (action.do) {
    case "pause":
      return state.typing === null ? state : { ...state, typing: null };
    case "undo":
      return undone(state);
    case "redo":
      return redone(state);
    case "replace":
      return stepped(state, action.document, null);
    case "all":
      return stepped(state, action.edits.reduce(edited, state.document), null);
    default:
      return stepped(
        state,
        edited(state.document, action),
        action.do === "set" && typeof action.value === "string" ? fieldOf(action.at) : null,
      );
  }
}

function fieldOf(place: Place): string {
  return place.join(" ");
}

function stepped(state: Editing, document: DraftDocument, typing: string | null): Editing {
  if (sameJson(document as never, state.document as never)) return state;
  const goesOn = typing !== null && typing === state.typing;
  const past = goesOn ? state.past : [...state.past, state.document].slice(-MOST_STEPS);
  return { document, past, future: [], typing };
}

function undone(state: Editing): Editing {
  const before = state.past.at(-1);
  if (!before) return state;
  return {
    document: before,
    past: state.past.slice(0, -1),
    future: [state.document, ...state.future],
    typing: null,
  };
}

function redone(state: Editing): Editing {
  const [next, ...future] = state.future;
  if (!next) return state;
  return { document: next, past: [...state.past, state.document], future, typing: null };
}
