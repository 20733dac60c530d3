/** The marks themselves: what they look like and how they are named. Plain elements, since no page of readers knows them. */

import { inThisLanguage } from "@/lib/language/current";

/** What the server says to whoever is signed in. */
export type Beside = { mayRule: boolean; notes: number; words: PencilWords };

/** What the marks say in the language of the page; `{name}` stands for what is marked. */
export type PencilWords = Readonly<
  Record<"title" | "event" | "fact" | "rule" | "term" | "claim" | "notes" | "notesRest", string>
>;

const PENCIL = "M10.8 2.6l2.6 2.6L5.6 13H3v-2.6zM9.2 4.2l2.6 2.6";
const GAVEL = "M7 2l5 5M4.5 4.5l5 5M9.5 2.5l-5 5 2 2 5-5zM8 9l-6 5";

/** The link to the field. */
export const pencil = (href: string, name: string) => mark(href, name, PENCIL);
/** The link to the ruling. */
export const gavel = (href: string, name: string) => mark(href, name, GAVEL);

/** A link with a drawing; its name is heard, and shown by the pointer. */
function mark(href: string, name: string, drawing: string): HTMLElement {
  const link = document.createElement("a");
  link.href = inThisLanguage(href);
  link.className = "pencil no-print";
  link.title = name;
  link.dataset.pencils = "";
  link.setAttribute("aria-label", name);
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 16 16");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", drawing);
  svg.append(path);
  link.append(svg);
  return link;
}

type Noted = Beside & { section: string; slug: string };

/** How many readers have reported something here. */
export function notesLine({ words, section, slug }: Noted): HTMLElement {
  const line = document.createElement("p");
  line.className = "pencil-notes no-print";
  line.dataset.pencils = "";
  const link = document.createElement("a");
  link.className = "link";
  link.href = inThisLanguage(`/edit/notes?about=${section}/${slug}`);
  link.textContent = words.notes;
  line.append(link, ` ${words.notesRest}`);
  return line;
}
