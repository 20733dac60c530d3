"use client";

import { type RefObject, useLayoutEffect, useRef, useState } from "react";
import { pageTexts } from "@/lib/url/page-texts";

type StillBoxProps = {
  id: string;
  /** As Still's. */
  as?: "div" | "tbody" | undefined;
  /** Names its content: the same of the same. */
  of: string;
  /** The content; null where the document has it already. */
  html: string | null;
};

/** What stood in boxes that were left: the way back finds it, with what was unfolded in it. */
const left = new Map<string, string>();
const MOST_LEFT = 60;

function leave(key: string, html: string): void {
  left.delete(key);
  left.set(key, html);
  for (const oldest of left.keys()) if (left.size > MOST_LEFT) left.delete(oldest);
}

/**
 * Holds what the server wrote. A document brings it as HTML, which React leaves alone; a page that is made in the browser brings it as
 * text; and where the browser has neither, since it makes a page anew from the data of a document, it is what stood there before.
 */
export function StillBox(props: StillBoxProps) {
  return <Box key={`${props.id} ${props.of}`} {...props} />;
}

function Box({ id, as: Element = "div", of, html }: StillBoxProps) {
  const box = useRef<HTMLElement>(null);
  const [content] = useState(() => html ?? pageTexts()?.get(of) ?? left.get(of) ?? "");
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    // Neither said nor there: asked for once more, of the document that holds it.
    if (element.childElementCount === 0 && content === "") void ask(element, id);
    return () => {
      if (element.childElementCount > 0) leave(of, element.innerHTML);
    };
  }, [id, of, content]);
  return (
    <Element
      ref={box as RefObject<(HTMLDivElement & HTMLTableSectionElement) | null>}
      id={id}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: written by the server from elements, every text in it escaped
      dangerouslySetInnerHTML={{ __html: content }}
    />
  );
}

async function ask(element: HTMLElement, id: string): Promise<void> {
  const answer = await fetch(globalThis.location.pathname + globalThis.location.search);
  if (!answer.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const there = page.getElementById(id);
  if (there && element.childElementCount === 0)
    element.replaceChildren(...document.importNode(there, true).childNodes);
}
