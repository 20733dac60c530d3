"use client";

import { type ReactNode, useRef } from "react";

/** Opens the browser's own calendar for a text field that also takes words. With scripts only; the field does the same. */
export function CalendarButton({ field, label }: { field: string; label: ReactNode }) {
  const day = useRef<HTMLInputElement>(null);
  return (
    <span className="needs-script relative mt-6">
      <button
        type="button"
        className="hit inline-grid size-9.5 place-items-center rounded-sm border border-rule-strong hover:border-ink"
        onClick={() => day.current?.showPicker?.()}
      >
        <svg aria-hidden="true" viewBox="0 0 16 16" className="size-4" fill="none" stroke="currentColor">
          <path d="M2 4h12v10H2zM2 7h12M5 2v3M11 2v3" strokeWidth="1.3" />
        </svg>
        <span className="sr-only">{label}</span>
      </button>
      <input
        ref={day}
        type="date"
        tabIndex={-1}
        aria-hidden="true"
        className="pointer-events-none absolute inset-0 size-full opacity-0"
        onChange={(event) => {
          const text = document.getElementById(field);
          if (text instanceof HTMLInputElement) text.value = event.target.value;
        }}
      />
    </span>
  );
}
