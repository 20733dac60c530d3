/**
 * What a field that suggests asks, and what it does with the answer: only this is known to the page, the list itself comes
 * with it once the field has focus.
 */
import { inThisLanguage } from "@/lib/language/current";
import type { Suggestion, Suggestions } from "@/lib/views/suggestions";
import { attachCombobox } from "./combobox";

export type SuggestFor = "search" | "compare";

/** Makes the field of a form suggest records, figures and quotes, or what can be compared. `label`: what the list is called. */
export function startSuggesting(
  input: HTMLInputElement,
  frame: HTMLElement,
  { asker, label }: { asker: SuggestFor; label: string },
): () => void {
  return attachCombobox({
    input,
    frame,
    label,
    ask: (text, signal) => askRecord(input, { text, signal, asker }),
    pick: (suggestion) => pickFor(input, suggestion),
  });
}

type Question = { text: string; signal: AbortSignal; asker: SuggestFor };

async function askRecord(input: HTMLInputElement, { text, signal, asker }: Question): Promise<Suggestions> {
  const query = new URLSearchParams({ q: text });
  if (asker === "compare") query.set("of", asker);
  for (const name of ["on", "known"]) {
    const value = input.form?.elements.namedItem(name);
    if (value instanceof HTMLInputElement && value.value !== "") query.set(name, value.value);
  }
  const response = await fetch(inThisLanguage(`/suggest?${query}`), {
    signal,
    headers: { Accept: "application/json" },
  });
  if (!response.ok) throw new Error(`No suggestions: ${response.status}`);
  return response.json();
}

/** A form is sent with the record that was picked, under the field's name; a search goes to what was picked. */
function pickFor(input: HTMLInputElement, { href, value, label }: Suggestion): void {
  const { form } = input;
  if (value === undefined || form === null) {
    location.assign(href);
    return;
  }
  const hidden = document.createElement("input");
  hidden.type = "hidden";
  hidden.name = input.name;
  hidden.value = value;
  input.after(hidden);
  input.value = label;
  const name = input.name;
  input.name = "";
  form.requestSubmit();
  // Whoever comes back to this page finds the field as it was.
  setTimeout(() => {
    hidden.remove();
    input.name = name;
  });
}
