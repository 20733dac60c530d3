import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";

/**
 * What stands beside a long page: facts and the way around. Stays in view on wide screens, below the header and,
 * in a past reading, below the band that says so.
 */
export function SideColumn({ label, children }: { label: string; children: ReactNode }) {
  return (
    <aside
      aria-label={label}
      className={cx(
        "flex flex-col gap-6 lg:sticky lg:self-start lg:overflow-y-auto",
        "lg:top-[calc(var(--header-height)+1.5rem)] lg:max-h-[calc(100dvh-var(--header-height)-3rem)]",
        "lg:[html:has([data-clock=past])_&]:top-[calc(var(--header-height)+4rem)] lg:[html:has([data-clock=past])_&]:max-h-[calc(100dvh-var(--header-height)-5.5rem)]",
        "print:static print:max-h-none",
      )}
    >
      {children}
    </aside>
  );
}
