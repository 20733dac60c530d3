"use client";

import { useState } from "react";
import { Button } from "@/components/ui/controls/button";
import { CodeBlock } from "./code-block";

/** So many lines show what an answer looks like; the link beside opens all of it. */
const MOST_LINES = 40;

type Shown = { kind: "waiting" } | { kind: "answer"; status: number; text: string } | { kind: "failed" };

export type TryWords = Readonly<Record<"askNow" | "moment" | "failed" | "begins", string>>;

type TryItProps = { address: string; label: string; words: TryWords };

/** Asks now, and shows the beginning of what is answered. Without JavaScript the link beside it does. */
export function TryIt({ address, label, words }: TryItProps) {
  const [shown, setShown] = useState<Shown | null>(null);

  async function ask() {
    setShown({ kind: "waiting" });
    try {
      const response = await fetch(address);
      setShown({ kind: "answer", status: response.status, text: beginningOf(await response.text()) });
    } catch {
      setShown({ kind: "failed" });
    }
  }

  return (
    <>
      <span className="needs-script no-print">
        <Button
          size="sm"
          variant="quiet"
          onClick={ask}
          aria-label={label}
          disabled={shown?.kind === "waiting"}
        >
          {shown?.kind === "waiting" ? words.moment : words.askNow}
        </Button>
      </span>
      <div aria-live="polite" className="basis-full empty:hidden">
        {shown?.kind === "failed" && <p className="text-sm">{words.failed}</p>}
        {shown?.kind === "answer" && (
          <>
            <p className="mb-1 text-ink-muted text-sm">{`${shown.status}, ${words.begins}`}</p>
            <CodeBlock code={shown.text} />
          </>
        )}
      </div>
    </>
  );
}

function beginningOf(text: string): string {
  const lines = pretty(text).split("\n");
  return lines.length <= MOST_LINES ? lines.join("\n") : [...lines.slice(0, MOST_LINES), "…"].join("\n");
}

function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
