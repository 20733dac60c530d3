"use client";

import { useEffect, useState } from "react";
import { cx } from "../cx";
import { useClientWords } from "../language/client-words";
import { Button } from "./button";

type CopyButtonProps = {
  text: string;
  /** "Copy link" */
  label: string;
};

type Outcome = "idle" | "copied" | "failed";

/** Copies a text and says so, to eyes and ears alike. Without JavaScript it is not shown. */
export function CopyButton({ text, label }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<Outcome>("idle");
  const { copied, notCopied } = useClientWords();
  const said = { idle: "", copied, failed: notCopied }[outcome];

  useEffect(() => {
    if (outcome === "idle") return;
    const timer = setTimeout(() => setOutcome("idle"), 2500);
    return () => clearTimeout(timer);
  }, [outcome]);

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome("copied");
    } catch {
      setOutcome("failed");
    }
  }

  return (
    <span className="needs-script no-print">
      <Button size="sm" onClick={copy}>
        <span className="grid place-items-center">
          <span className={cx("col-start-1 row-start-1", outcome !== "idle" && "opacity-0")}>{label}</span>
          <span aria-hidden="true" className="col-start-1 row-start-1">
            {said}
          </span>
        </span>
      </Button>
      <span role="status" className="sr-only">
        {said}
      </span>
    </span>
  );
}
