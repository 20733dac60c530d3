/**
 * A text field that suggests while one types: the combobox of the ARIA practices, with a list box below the field.
 * Loaded when the field gets focus; without it the form works as any form. Writes text only, never markup.
 */
import type { Suggestion, Suggestions } from "@/lib/views/suggestions";

export type ComboboxOptions = {
  input: HTMLInputElement;
  /** Where the list stands. */
  frame: HTMLElement;
  label: string;
  /** Asks the record; aborted when more is typed. */
  ask: (text: string, signal: AbortSignal) => Promise<Suggestions>;
  pick: (suggestion: Suggestion) => void;
};

/** Typing is let rest for so long before the record is asked. */
const REST_MS = 140;
/** One letter begins half of all words. */
const FEWEST_LETTERS = 2;
/** So many answers are kept for who types back and forth. */
const MOST_KEPT = 50;
const ARROWS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

/** Makes the field suggest; the answer takes it all away again. */
export function attachCombobox(options: ComboboxOptions): () => void {
  const { input, frame, label, ask, pick } = options;
  const list = make("ul", { id: `${input.id}-suggestions`, role: "listbox", "aria-label": label });
  list.className = "suggest-list";
  list.hidden = true;
  const status = make("p", { role: "status" });
  status.className = "sr-only";
  frame.append(list, status);
  setAll(input, {
    role: "combobox",
    "aria-autocomplete": "list",
    "aria-expanded": "false",
    "aria-controls": list.id,
    autocomplete: "off",
  });

  const kept = new Map<string, Suggestions>();
  let shown: readonly Suggestion[] = [];
  let active = -1;
  let timer = 0;
  let asking = new AbortController();

  function close() {
    list.hidden = true;
    setActive(-1);
    input.setAttribute("aria-expanded", "false");
  }

  function setActive(next: number) {
    list.children[active]?.setAttribute("aria-selected", "false");
    active = next;
    const option = list.children[active];
    if (option === undefined) return input.removeAttribute("aria-activedescendant");
    option.setAttribute("aria-selected", "true");
    option.scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", option.id);
  }

  function show(found: Suggestions) {
    shown = found.items;
    list.replaceChildren(...shown.map((one, index) => optionOf(one, `${list.id}-${index}`)));
    active = -1;
    input.removeAttribute("aria-activedescendant");
    list.hidden = shown.length === 0;
    input.setAttribute("aria-expanded", String(!list.hidden));
    status.textContent = found.status;
  }

  async function look() {
    const text = input.value.trim();
    asking.abort();
    if (text.length < FEWEST_LETTERS) return show({ items: [], instead: null, status: "" });
    asking = new AbortController();
    const { signal } = asking;
    try {
      const found = kept.get(text) ?? (await ask(text, signal));
      if (kept.size >= MOST_KEPT) kept.clear();
      kept.set(text, found);
      if (!signal.aborted && document.activeElement === input) show(found);
    } catch {
      // A request that was aborted or failed suggests nothing; the form still works.
      if (!signal.aborted) close();
    }
  }

  function onInput() {
    clearTimeout(timer);
    timer = window.setTimeout(look, REST_MS);
  }

  function choose(index: number) {
    const suggestion = shown[index];
    if (suggestion === undefined) return;
    close();
    pick(suggestion);
  }

  /** Whether the key was the list's, and not the field's. */
  function hears(key: string): boolean {
    const by = ARROWS[key];
    if (by !== undefined) return walk(by);
    if (list.hidden) return false;
    if (key === "Enter" && active >= 0) choose(active);
    else if (key === "Escape") close();
    else return false;
    return true;
  }

  function walk(by: 1 | -1): boolean {
    if (shown.length === 0) return false;
    list.hidden = false;
    input.setAttribute("aria-expanded", "true");
    setActive(nextOf(active, shown.length, by));
    return true;
  }

  function onKey(event: KeyboardEvent) {
    if (!event.isComposing && hears(event.key)) event.preventDefault();
  }

  function onPress(event: Event) {
    // The field keeps the focus, so that the list is not closed under the finger.
    event.preventDefault();
  }

  function onClick(event: Event) {
    const option = event.target instanceof Element ? event.target.closest("[role=option]") : null;
    if (option) choose([...list.children].indexOf(option));
  }

  input.addEventListener("input", onInput);
  input.addEventListener("keydown", onKey);
  input.addEventListener("blur", close);
  list.addEventListener("pointerdown", onPress);
  list.addEventListener("mousedown", onPress);
  list.addEventListener("click", onClick);
  if (input.value.trim() !== input.defaultValue.trim()) onInput();

  return () => {
    clearTimeout(timer);
    asking.abort();
    input.removeEventListener("input", onInput);
    input.removeEventListener("keydown", onKey);
    input.removeEventListener("blur", close);
    for (const name of [
      "role",
      "aria-autocomplete",
      "aria-expanded",
      "aria-controls",
      "aria-activedescendant",
    ])
      input.removeAttribute(name);
    list.remove();
    status.remove();
  };
}

/** The next place in a ring; -1 is the field itself. @example nextOf(2, 3, 1) // -1 */
export function nextOf(at: number, count: number, by: 1 | -1): number {
  const places = count + 1;
  return ((at + 1 + by + places) % places) - 1;
}

function optionOf({ kind, label, detail, language, detailLanguage }: Suggestion, id: string): HTMLElement {
  const option = make("li", { id, role: "option", "aria-selected": "false" });
  const what = make("span", {});
  what.className = "suggest-kind";
  what.textContent = kind;
  const words = make("span", langOf(language));
  words.className = "suggest-label";
  words.textContent = label;
  option.append(words, what);
  if (detail !== null) {
    const more = make("span", langOf(detailLanguage));
    more.className = "suggest-detail";
    more.textContent = detail;
    option.append(more);
  }
  return option;
}

const langOf = (language: string | undefined): Readonly<Record<string, string>> =>
  language === undefined ? {} : { lang: language };

function make(tag: string, attributes: Readonly<Record<string, string>>): HTMLElement {
  const element = document.createElement(tag);
  setAll(element, attributes);
  return element;
}

function setAll(element: Element, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
