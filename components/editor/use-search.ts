"use client";

import { useEffect, useRef, useState } from "react";
import type { Found } from "./desk-actions";

type Search<T> = { value: T | null; status: string; ask: (q: string) => void };

/** Typing is not asked about letter by letter. */
const PAUSE_MS = 180;

/** Asks the server about what is typed; only the answer to the last question counts. */
export function useSearch<T>(find: (q: string) => Promise<Found<T>>): Search<T> {
  const [state, setState] = useState<{ value: T | null; status: string }>({ value: null, status: "" });
  const turn = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  function ask(q: string) {
    clearTimeout(timer.current);
    turn.current += 1;
    const mine = turn.current;
    if (q.trim() === "") return setState({ value: null, status: "" });
    timer.current = setTimeout(async () => {
      const state = await answerTo(find, q);
      if (mine === turn.current) setState(state);
    }, PAUSE_MS);
  }
  return { ...state, ask };
}

async function answerTo<T>(find: (q: string) => Promise<Found<T>>, q: string) {
  try {
    const found = await find(q);
    return found.ok ? { value: found.value, status: "" } : { value: null, status: found.message };
  } catch {
    return { value: null, status: "The server was not reached; what you typed is kept." };
  }
}
