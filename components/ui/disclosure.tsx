import type { ReactNode } from "react";
import { cx } from "./cx";

type DisclosureProps = {
  summary: ReactNode;
  children: ReactNode;
  open?: boolean | undefined;
  id?: string | undefined;
  /** Details of one name close each other. */
  name?: string | undefined;
  className?: string | undefined;
  /** In the browser: called when it is unfolded or folded. */
  onToggle?: ((isOpen: boolean) => void) | undefined;
};

/** A native <details>: unfolds without JavaScript, findable by the browser's own search, open in print. */
export function Disclosure({ summary, children, open, id, name, className, onToggle }: DisclosureProps) {
  return (
    <details
      {...{ id, open, name }}
      className={cx("group/disclosure", className)}
      {...(onToggle && { onToggle: (event) => onToggle(event.currentTarget.open) })}
    >
      <summary className="hit inline-flex items-center gap-1.5 text-ink-muted text-sm hover:text-accent">
        <Chevron />
        <span className="underline decoration-rule-strong underline-offset-4">{summary}</span>
      </summary>
      <div className="pt-2">{children}</div>
    </details>
  );
}

function Chevron() {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 10 10"
      className="size-2.5 shrink-0 transition-transform group-open/disclosure:rotate-90 motion-reduce:transition-none print:hidden"
    >
      <path d="M3 1l4 4-4 4" fill="none" stroke="currentColor" strokeWidth="1.5" />
    </svg>
  );
}
