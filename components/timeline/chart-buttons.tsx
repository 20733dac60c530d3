import type { MouseEvent } from "react";
import { buttonClasses } from "@/components/ui/controls/button-classes";
import { Anchor } from "@/components/ui/language/link";
import type { Layout, Window } from "@/lib/timeline/types";
import { zoomAt } from "@/lib/timeline/zoom";
import { panned, ZOOM_STEP } from "./interaction/use-keys";
import { useTimelineWords } from "./words-context";

type ChartButtonsProps = {
  layout: Layout;
  hrefOf: (window: Window | null) => string;
  setWindow: (window: Window | null) => void;
  more: { words: string | null; href: string };
  showAll: () => void;
};

/** Ways through time that need no dragging. Links, so that they work without scripts; with them nothing is loaded. */
export function ChartButtons({ layout, hrefOf, setWindow, more, showAll }: ChartButtonsProps) {
  const { window, outside } = layout;
  const { buttons } = useTimelineWords();
  const middle = (window.from + window.to) / 2;
  const ways: { label: string; words: string; to: Window | null }[] = [
    { label: "←", words: buttons.earlier, to: panned(window, -0.5) },
    { label: "→", words: buttons.later, to: panned(window, 0.5) },
    { label: "+", words: buttons.closer, to: zoomAt(window, middle, ZOOM_STEP) },
    { label: "−", words: buttons.wider, to: zoomAt(window, middle, 1 / ZOOM_STEP) },
    { label: "⤢", words: buttons.everything, to: null },
  ];
  const here = (event: MouseEvent, act: () => void) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    act();
  };
  const beyond = outside.before + outside.after;
  return (
    <nav aria-label={buttons.label} className="no-print mb-2 flex flex-wrap items-center gap-1.5">
      {ways.map(({ label, words, to }) => (
        <Anchor
          key={words}
          href={hrefOf(to)}
          onClick={(event) => here(event, () => setWindow(to))}
          className={buttonClasses("quiet", "sm")}
        >
          <span aria-hidden="true">{label}</span>
          {words}
        </Anchor>
      ))}
      {more.words !== null && (
        <Anchor
          href={more.href}
          onClick={(event) => here(event, showAll)}
          className={buttonClasses("quiet", "sm")}
        >
          {more.words}
        </Anchor>
      )}
      {beyond > 0 && (
        <span className="ml-2 text-ink-muted text-sm">{buttons.outside(outside.before, outside.after)}</span>
      )}
      <span className="needs-script ml-auto text-ink-muted text-sm max-lg:hidden">{buttons.keys}</span>
    </nav>
  );
}
