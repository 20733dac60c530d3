/** The words of a timeline where it lives: handed down once, since nearly every part of it says something. */
import { createContext, useContext } from "react";
import type { TimelineWords } from "@/lib/domain/say/facts/timeline";

const Words = createContext<TimelineWords | null>(null);

export const TimelineWordsProvider = Words.Provider;

export function useTimelineWords(): TimelineWords {
  const words = useContext(Words);
  if (words === null) throw new Error("A part of a timeline stands outside of it: it has no words.");
  return words;
}
