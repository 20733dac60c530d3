import type { ReactNode } from "react";

/** The name of a key. */
export function Kbd({ children }: { children: ReactNode }) {
  return (
    <kbd className="inline-block min-w-5 rounded-sm border border-rule-strong bg-paper px-1 text-center font-sans text-ink-muted text-xs leading-4.5">
      {children}
    </kbd>
  );
}
