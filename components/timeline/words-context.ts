/** The words of a timeline where it lives: handed down once, since nearly every part of it says something. */
import { createContext, useContext } from "react";
import { timeline } from "@/lib/domain/say/en/figures/timeline";
import type { TimelineWords } from "@/lib/domain/say/facts/timeline";

const Words = createContext<TimelineWords>(timeline);

export const TimelineWordsProvider = Words.Provider;

export function useTimelineWords(): TimelineWords {
  return useContext(Words);
}
