"use client";

import {
  type FocusEvent,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  useEffect,
  useRef,
} from "react";
import { isWalkKey, type Stops, walk } from "@/lib/figures/network/walk";

/**
 * Keys and pointer of a picture that the server drew. Without it every link is there and can be tabbed to; with it the picture is
 * one tab stop, arrows walk, and what belongs to the organization pointed at stands out.
 */
export function PictureKeys({ children }: { children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    for (const svg of frame.current?.querySelectorAll("svg") ?? []) setTabStop(svg, null);
  }, []);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it listens for the links inside, which are the interactive ones
    <div
      ref={frame}
      className="money-picture"
      onKeyDown={onKeyDown}
      onFocus={onFocus}
      onBlur={(event) => light(event.currentTarget, null)}
      onPointerOver={(event: PointerEvent<HTMLDivElement>) =>
        light(event.currentTarget, memberAt(event.target))
      }
      onPointerLeave={(event: PointerEvent<HTMLDivElement>) => light(event.currentTarget, null)}
    >
      {children}
    </div>
  );
}

function onKeyDown(event: KeyboardEvent<HTMLDivElement>): void {
  if (event.altKey || event.ctrlKey || event.metaKey || !isWalkKey(event.key)) return;
  const link = linkAt(event.target);
  const svg = link?.closest("svg");
  if (!link || !svg) return;
  event.preventDefault();
  const next = walk(stopsOf(svg), link.dataset.stop ?? "", event.key);
  svg.querySelector<SVGAElement>(`a[data-stop="${CSS.escape(next)}"]`)?.focus();
}

function onFocus(event: FocusEvent<HTMLDivElement>): void {
  const link = linkAt(event.target);
  const svg = link?.closest("svg");
  if (!link || !svg) return;
  setTabStop(svg, link);
  light(event.currentTarget, memberAt(link));
}

function linkAt(target: EventTarget): SVGAElement | null {
  return target instanceof Element ? target.closest<SVGAElement>("a[data-stop]") : null;
}

function memberAt(target: EventTarget): string | null {
  return linkAt(target)?.dataset.member ?? null;
}

function stopsOf(svg: SVGSVGElement): Stops {
  const links = [...svg.querySelectorAll<SVGAElement>("a[data-stop]")];
  return {
    members: links.flatMap(({ dataset }) => dataset.member ?? []),
    strands: links.flatMap(({ dataset: { strand, from, to } }) =>
      strand !== undefined && from !== undefined && to !== undefined ? [{ id: strand, from, to }] : [],
    ),
  };
}

/** One link of a picture is in the tab order: the last one in focus, else the first organization. */
function setTabStop(svg: SVGSVGElement, link: SVGAElement | null): void {
  const stop = link ?? svg.querySelector("a[data-member]");
  for (const one of svg.querySelectorAll("a[data-stop]"))
    one.setAttribute("tabindex", one === stop ? "0" : "-1");
}

/** Marks the promises of one organization; null: of none. */
function light(frame: HTMLElement, member: string | null): void {
  frame.toggleAttribute("data-lit", member !== null);
  for (const line of frame.querySelectorAll<SVGAElement>("a[data-strand]"))
    line.toggleAttribute(
      "data-lit",
      member !== null && [line.dataset.from, line.dataset.to].includes(member),
    );
}
