"use client";

import { useEffect, useRef, useState } from "react";
import type { Found } from "./editor-actions";

type Answer<T> = { value: T | null; status: string };

type Search<T> = Answer<T> & {
  ask: (q: string) => void;
  /** What is typed has not been answered yet: `value` is of what was typed before. */
  isAsking: boolean;
  /** Does something with the answer to what is typed, once it is there; typing on calls it off. */
  await: (then: (value: T | null) => void) => void;
  isAwaited: () => boolean;
};

/** Typing is not asked about letter by letter. */
const PAUSE_MS = 180;
const NOTHING = { value: null, status: "" };

/** Asks the server about what is typed; only the answer to the last question counts. */
export function useSearch<T>(find: (q: string) => Promise<Found<T>>): Search<T> {
  const [state, setState] = useState<Answer<T> & { isAsking: boolean }>({ ...NOTHING, isAsking: false });
  const turn = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const then = useRef<((value: T | null) => void) | null>(null);
  useEffect(() => () => clearTimeout(timer.current), []);

  function ask(q: string) {
    clearTimeout(timer.current);
    turn.current += 1;
    then.current = null;
    const mine = turn.current;
    if (q.trim() === "") return setState({ ...NOTHING, isAsking: false });
    setState((before) => ({ ...before, isAsking: true }));
    timer.current = setTimeout(async () => {
      const answer = await answerTo(find, q);
      if (mine !== turn.current) return;
      setState({ ...answer, isAsking: false });
      then.current?.(answer.value);
      then.current = null;
    }, PAUSE_MS);
  }
  return {
    ...state,
    ask,
    await: (callback) => {
      then.current = callback;
    },
    isAwaited: () => then.current !== null,
  };
}

async function answerTo<T>(find: (q: string) => Promise<Found<T>>, q: string): Promise<Answer<T>> {
  try {
    const found = await find(q);
    return found.ok ? { value: found.value, status: "" } : { value: null, status: found.message };
  } catch {
    return { value: null, status: "The server was not reached; what you typed is kept." };
  }
}
