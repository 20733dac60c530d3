"use client";

import { useEffect, useRef } from "react";
import { Modal } from "@/components/ui/controls/modal";
import { useEditorWords } from "@/components/ui/language/editor-words";
import type { EditorWords } from "@/lib/language/words-in";

/** Shortcuts of the editor. Keys are named by their place, so that Alt works on every layout. */
const SHORTCUTS = {
  save: "Ctrl S",
  undo: "Ctrl Z",
  redo: "Ctrl Shift Z",
  submitDraft: "Ctrl Enter",
  addTerm: "Alt T",
  addClaim: "Alt C",
  addParty: "Alt P",
  addEvent: "Alt V",
  moveUp: "Alt ↑",
  moveDown: "Alt ↓",
  help: "Alt H",
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

const NAMED = ["Ctrl", "Shift", "Enter", "Alt"] as const;

/** Keys as they are called on keyboards of the language. */
function keyWords(keys: string, t: EditorWords<"draft">): string {
  return keys
    .split(" ")
    .map((key) => {
      const named = NAMED.find((name) => name === key);
      return named ? t(`keyNames.${named}`) : key;
    })
    .join(" ");
}

export function ShortcutsHelp({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const t = useEditorWords("draft");
  return (
    <Modal title={t("keys")} isOpen={isOpen} onClose={onClose}>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-6 gap-y-1.5">
        {(Object.keys(SHORTCUTS) as Shortcut[]).map((shortcut) => (
          <div key={shortcut} className="col-span-full grid grid-cols-subgrid">
            <dt>
              <kbd className="font-medium font-sans">{keyWords(SHORTCUTS[shortcut], t)}</kbd>
            </dt>
            <dd>{t(`shortcuts.${shortcut}`)}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-4 text-ink-muted text-sm">{t("shortcuts.mac")}</p>
    </Modal>
  );
}
