import { clientWords } from "@/lib/language/words";

/** Switches between the paper and the night edition (theme-listener.tsx); the choice stays in this browser. */
export function ThemeToggle() {
  const words = clientWords();
  return (
    <button
      type="button"
      data-theme-toggle=""
      className="needs-script hit inline-grid w-8 place-items-center rounded-sm text-ink-muted hover:text-accent"
    >
      <span className="sr-only dark:hidden">{words.dark}</span>
      <span className="sr-only hidden dark:inline">{words.light}</span>
      <svg aria-hidden="true" viewBox="0 0 16 16" className="size-4 dark:hidden">
        <path
          d="M13.5 9.8A6 6 0 0 1 6.2 2.5a6 6 0 1 0 7.3 7.3Z"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.3"
        />
      </svg>
      <svg aria-hidden="true" viewBox="0 0 16 16" className="hidden size-4 dark:block">
        <circle cx="8" cy="8" r="3" fill="none" stroke="currentColor" strokeWidth="1.3" />
        <path
          d="M8 1v2m0 10v2M1 8h2m10 0h2M3 3l1.5 1.5m7 7L13 13m0-10-1.5 1.5m-7 7L3 13"
          stroke="currentColor"
          strokeWidth="1.3"
        />
      </svg>
    </button>
  );
}
