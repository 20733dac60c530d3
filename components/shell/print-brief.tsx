"use client";

import { useEffect } from "react";
import { Button } from "@/components/ui/controls/button";
import { useClientWords } from "@/components/ui/language/client-words";

/** On <html> while a brief is printed: the style sheet for paper reads it. */
const BRIEF = "brief";

/** Prints two sheets (facts, terms, sources), or the page whole. What is chosen lasts for one printing. */
export function PrintBrief() {
  const words = useClientWords();
  useEffect(() => {
    const done = () => delete document.documentElement.dataset.print;
    addEventListener("afterprint", done);
    return () => removeEventListener("afterprint", done);
  }, []);
  const print = (what: string) => {
    document.documentElement.dataset.print = what;
    globalThis.print();
  };
  return (
    <span className="needs-script flex gap-2">
      <Button type="button" size="sm" onClick={() => print(BRIEF)}>
        {words.printBrief}
      </Button>
      <Button type="button" size="sm" onClick={() => print("whole")}>
        {words.printAll}
      </Button>
    </span>
  );
}
