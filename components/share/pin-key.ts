/** The key that leads from a page to its pinned address, and the reader's choice to have it off. Kept in the browser. */
const STORED = "entente-pin-key";
const CHANGED = "entente-pin-key-changed";

export function isPinKeyOn(): boolean {
  try {
    return localStorage.getItem(STORED) !== "off";
  } catch {
    return true; // no storage, no choice
  }
}

export function setPinKey(on: boolean): void {
  try {
    if (on) localStorage.removeItem(STORED);
    else localStorage.setItem(STORED, "off");
  } catch {
    // without storage it holds for nothing
  }
  dispatchEvent(new Event(CHANGED));
}

/** Hears of the choice, here and in other tabs. */
export function onPinKey(changed: () => void): () => void {
  const names = ["storage", CHANGED];
  for (const name of names) addEventListener(name, changed);
  return () => {
    for (const name of names) removeEventListener(name, changed);
  };
}
