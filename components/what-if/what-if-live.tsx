"use client";

import { type FormEvent, type ReactNode, useRef, useState } from "react";
import type { Engine, EngineAsk } from "./what-if-engine";

type WhatIfLiveProps = {
  asked: EngineAsk;
  form: ReactNode;
  /** What the server worked out: it stands until a tick, and for ever without a script. */
  children: ReactNode;
};

/** The assumptions, answered at once: the record and the code that reads it are fetched when the reader comes near the form, and not before. */
export function WhatIfLive({ asked, form, children }: WhatIfLiveProps) {
  const engine = useRef<Promise<Engine> | null>(null);
  const [answer, setAnswer] = useState<ReactNode>(null);
  const load = (): Promise<Engine> => {
    engine.current ??= import("./what-if-engine").then(({ loadEngine }) => loadEngine(asked));
    return engine.current;
  };
  const warm = () => {
    load().catch(() => {
      engine.current = null; // a tick tries again, and then asks the server
    });
  };
  const recompute = ({ currentTarget, target }: FormEvent<HTMLElement>) => {
    const fields = currentTarget.querySelector("form");
    if (fields === null || !(target instanceof HTMLInputElement) || target.name !== "without") return;
    const without = new FormData(fields).getAll("without").map(String);
    load().then(
      (run) => setAnswer(run(without)),
      () => fields.requestSubmit(),
    );
  };
  return (
    <div className="mt-6 grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,20rem)_minmax(0,1fr)] print:block">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: hears of the fields within */}
      <div onChange={recompute} onFocus={warm} onPointerEnter={warm}>
        {form}
      </div>
      <div aria-live="polite" className="min-w-0">
        {answer ?? children}
      </div>
    </div>
  );
}
