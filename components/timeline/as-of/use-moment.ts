import { useRouter } from "next/navigation";
import { useCallback, useState } from "react";
import type { Day } from "@/lib/domain/dates/day";
import { inThisLanguage } from "@/lib/language/current";
import type { Window } from "@/lib/timeline/types";
import { type Address, viewHref } from "../interaction/window";

export type Moment = {
  /** The moment asked about; null: today. */
  on: Day | null;
  /** Moves the cursor alone: while it is dragged or played. */
  move: (day: Day) => void;
  /** Reads the whole page at that moment. */
  settle: (day: Day, window: Window | null) => void;
};

/** The day that the reader asks about. Moving is at once; settling makes it the page's `on`. */
export function useMoment(given: Day | null, { today, address }: { today: Day; address: Address }): Moment {
  const router = useRouter();
  const [last, setLast] = useState(given);
  const [on, setOn] = useState(given);
  if (last !== given) {
    setLast(given);
    setOn(given);
  }
  const move = useCallback((day: Day) => setOn(day === today ? null : day), [today]);
  const settle = useCallback(
    (day: Day, window: Window | null) => {
      move(day);
      router.push(inThisLanguage(viewHref(address, { window, on: day === today ? null : day })), {
        scroll: false,
      });
    },
    [move, router, address, today],
  );
  return { on, move, settle };
}
