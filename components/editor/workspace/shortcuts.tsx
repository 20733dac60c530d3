"use client";

import { useEffect, useRef } from "react";
import { Modal } from "@/components/ui/controls/modal";

/** Shortcuts of the editor, with the words of the help. Keys are named by their place, so that Alt works on every layout. */
const SHORTCUTS = {
  save: ["Ctrl S", "Save now"],
  undo: ["Ctrl Z", "Undo the last change"],
  redo: ["Ctrl Shift Z", "Redo it"],
  submitDraft: ["Ctrl Enter", "Publish, or submit for review"],
  addTerm: ["Alt T", "Add a term"],
  addClaim: ["Alt C", "Add a claim to the term you are in"],
  addParty: ["Alt P", "Add a party"],
  addEvent: ["Alt V", "Add an event"],
  moveUp: ["Alt ↑", "Move the claim or term you are in up"],
  moveDown: ["Alt ↓", "Move it down"],
  help: ["Alt H", "This help"],
} as const;
export type Shortcut = keyof typeof SHORTCUTS;

/** The shortcut that a key press means; null for any other. */
function shortcutOf(event: KeyboardEvent): Shortcut | null {
  const { code, altKey, shiftKey } = event;
  const control = event.ctrlKey || event.metaKey;
  if (control && !altKey) return CONTROL[`${shiftKey ? "Shift " : ""}${code}`] ?? null;
  return altKey && !control && !shiftKey ? (ALT[code] ?? null) : null;
}

const CONTROL: Readonly<Record<string, Shortcut>> = {
  KeyS: "save",
  KeyZ: "undo",
  "Shift KeyZ": "redo",
  KeyY: "redo",
  Enter: "submitDraft",
};
const ALT: Readonly<Record<string, Shortcut>> = {
  KeyT: "addTerm",
  KeyC: "addClaim",
  KeyP: "addParty",
  KeyV: "addEvent",
  ArrowUp: "moveUp",
  ArrowDown: "moveDown",
  KeyH: "help",
};

/** Listens to the whole page, but not while a dialog is open. */
export function useShortcuts(run: (shortcut: Shortcut) => void): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  }, [run]);
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const shortcut = document.querySelector("dialog[open]") ? null : shortcutOf(event);
      if (shortcut === null) return;
      event.preventDefault();
      latest.current(shortcut);
    }
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}

export function ShortcutsHelp({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  return (
    <Modal title="Keys" isOpen={isOpen} onClose={onClose}>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-6 gap-y-1.5">
        {Object.values(SHORTCUTS).map(([keys, words]) => (
          <div key={keys} className="col-span-full grid grid-cols-subgrid">
            <dt>
              <kbd className="font-medium font-sans">{keys}</kbd>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-4 text-ink-muted text-sm">
        On a Mac, ⌘ stands for Ctrl and ⌥ for Alt. Tab goes from field to field; in a field that names a
        record, the arrows choose, Enter takes.
      </p>
    </Modal>
  );
}
