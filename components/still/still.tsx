import type { ReactNode } from "react";
import { pageTexts } from "@/lib/url/page-texts";
import { StillBox } from "./still-box";
import { toHtml } from "./to-html";

type StillProps = {
  /** Its anchor's kin: one of its own on the page. */
  id: string;
  /** The element that holds it; a table's rows stand in nothing else. */
  as?: "div" | "tbody" | undefined;
  children: ReactNode;
};

/**
 * What only stands to be read: hundreds of lines without state. It goes to the browser as HTML alone, and not a second time as the data
 * that React would take it over with: its data has a name, by which it is found where it becomes HTML. With anything in it that lives it
 * is drawn as always.
 */
export function Still({ id, as: Element = "div", children }: StillProps) {
  const html = toHtml(children);
  if (html === null) return <Element>{children}</Element>;
  const of = nameOf(html);
  const texts = pageTexts();
  texts?.set(of, html);
  return <StillBox id={`still--${id}`} as={Element} of={of} html={texts ? null : html} />;
}

/** A short name of a text (FNV-1a, 32 bits, and how long it is): what two readings of a page have in common has one. */
function nameOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return `${(hash >>> 0).toString(36)}${text.length.toString(36)}`;
}
