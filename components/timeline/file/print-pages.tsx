import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { layoutTimeline } from "@/lib/timeline/layout";
import { pagesOf } from "@/lib/timeline/pages";
import type { TimelineInput } from "@/lib/timeline/types";
import { Picture, pictureHeight } from "../draw/picture";

/** As wide as the text of a sheet of A4, so that words are printed in their size; two such parts stand on one. */
const SHEET_PX = { width: 640, height: 370 } as const;

type PrintPagesProps = { input: Omit<TimelineInput, "widthPx">; onWords: string | null };

/** The picture on paper: cut between lanes and rows into parts that each have their axis. Drawn while it is printed, at no other time. */
export function PrintPages({ input, onWords }: PrintPagesProps) {
  if (!usePrinting()) return null;
  const layout = layoutTimeline({ ...input, widthPx: SHEET_PX.width });
  const { density } = input;
  return (
    <div data-sheets="" className="hidden print:block">
      {pagesOf(layout, { density, mostPx: SHEET_PX.height }).map((page) => (
        <svg
          key={page.groups[0]?.label}
          viewBox={`0 0 ${page.widthPx} ${pictureHeight(page)}`}
          className="mb-4 block h-auto w-full break-inside-avoid"
        >
          <title>{page.groups.map(({ label }) => label).join(", ")}</title>
          <Picture layout={page} density={density} onWords={onWords} tabStop={null} zoomHref={() => ""} />
        </svg>
      ))}
    </div>
  );
}

/** Whether the page is being printed. What is shown then must be there before the browser goes on, hence at once. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const media = globalThis.matchMedia("print");
    const set = (next: boolean) => flushSync(() => setPrinting(next));
    const onChange = () => set(media.matches);
    const [before, after] = [() => set(true), () => set(false)];
    media.addEventListener("change", onChange);
    globalThis.addEventListener("beforeprint", before);
    globalThis.addEventListener("afterprint", after);
    return () => {
      media.removeEventListener("change", onChange);
      globalThis.removeEventListener("beforeprint", before);
      globalThis.removeEventListener("afterprint", after);
    };
  }, []);
  return printing;
}
