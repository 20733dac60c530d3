import { render } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { inOwn, within } from "./own";
import { unseenWith } from "./unseen";
import { Within } from "./within";

afterEach(() => {
  document.documentElement.lang = "";
});

type Of = readonly { text: string; lang?: string }[];

/** What a page in a language says, as markup. */
function said(lang: string, sentence: string, of: Of): string {
  document.documentElement.lang = lang;
  const { container, unmount } = render(<Within of={of}>{sentence}</Within>);
  const markup = container.innerHTML;
  expect(container.textContent).toBe(sentence);
  unmount();
  return markup;
}

test("words of the record say that they are English, wherever they stand", () => {
  expect(said("fr", "Fin par Azure first, en 2025", [{ text: "Azure first" }])).toBe(
    'Fin par <span lang="en">Azure first</span>, en 2025',
  );
  expect(said("fr", "A\u00a0: A", [{ text: "A" }])).toBe(
    '<span lang="en">A</span>&nbsp;: <span lang="en">A</span>',
  );
});

test("nothing is marked in a language that it is in, nor what is not there", () => {
  const sentence = "Fin par Azure first";
  expect(said("en", sentence, [{ text: "Azure first" }])).toBe(sentence);
  expect(said("fr", sentence, [{ text: "Azure first", lang: "fr" }])).toBe(sentence);
  expect(said("fr", sentence, [{ text: "Azure last" }, { text: "" }])).toBe(sentence);
});

test("what an editor wrote in French says so on an English page", () => {
  expect(said("en", "Ended by Azure d’abord", [{ text: "Azure d’abord", lang: "fr" }])).toBe(
    'Ended by <span lang="fr">Azure d’abord</span>',
  );
});

test("the page's own words among those of the record say so, and nothing does where both are one", () => {
  const line = (lang: string, own?: string) => {
    document.documentElement.lang = lang;
    const { container, unmount } = render(
      <p {...inOwn(own)}>
        <b {...within(own)}>Depuis</b> <i {...within(own, "en")}>Azure first</i>
      </p>,
    );
    const markup = container.innerHTML;
    unmount();
    return markup;
  };
  expect(line("fr")).toBe('<p lang="en"><b lang="fr">Depuis</b> <i>Azure first</i></p>');
  expect(line("fr", "fr")).toBe('<p><b>Depuis</b> <i lang="en">Azure first</i></p>');
  expect(line("en")).toBe("<p><b>Depuis</b> <i>Azure first</i></p>");
  expect(line("en", "fr")).toBe('<p lang="fr"><b lang="en">Depuis</b> <i lang="en">Azure first</i></p>');
});

test("what is unseen says the language of the record's words itself, where the page adds no word", () => {
  const unseenIn = (lang: string, text: string) => {
    document.documentElement.lang = lang;
    const { container, unmount } = render(unseenWith({ text: "Value" })([text]));
    const markup = container.innerHTML;
    unmount();
    return markup;
  };
  expect(unseenIn("fr", " : Value")).toBe('<span class="sr-only" lang="en"> : Value</span>');
  expect(unseenIn("fr", " de Value")).toBe('<span class="sr-only"> de <span lang="en">Value</span></span>');
  expect(unseenIn("en", " of Value")).toBe('<span class="sr-only"> of Value</span>');
});

test("words within another word are no words of the record", () => {
  expect(said("fr", "Valueur et Value", [{ text: "Value" }])).toBe('Valueur et <span lang="en">Value</span>');
});

test("of several that begin together the longer is meant", () => {
  const of = [{ text: "Azure" }, { text: "Azure first" }];
  expect(said("fr", "Azure first, Azure", of)).toBe(
    '<span lang="en">Azure first</span>, <span lang="en">Azure</span>',
  );
});
