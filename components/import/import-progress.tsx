import type { ImportStep } from "@/lib/schema/bundle/import-run";

/** `pace`: how fast it goes and how long the rest takes, in words; null while that cannot be told. */
export type Progress = { step: ImportStep; done: number; total: number; pace: string | null };

const STEPS: Readonly<Record<ImportStep, string>> = {
  read: "Sending and reading the file",
  check: "Checking every record and what it refers to",
  compare: "Comparing with what is stored",
  save: "Saving deals",
  commit: "Writing it all down as one change",
};

/** How far the server is. */
export function ImportProgress({ progress }: { progress: Progress | null }) {
  return (
    <div role="status" className="mt-6 min-h-12">
      {progress && (
        <>
          <p>
            {STEPS[progress.step]}
            {progress.total > 0 && progress.step !== "read" && (
              <span className="text-ink-muted tabular-nums">
                {" "}
                {progress.done.toLocaleString("en")} of {progress.total.toLocaleString("en")}
                {progress.pace !== null && `: ${progress.pace}`}
              </span>
            )}
          </p>
          <progress
            aria-label={STEPS[progress.step]}
            className="mt-1 h-2 w-full max-w-measure accent-accent"
            {...(progress.total > 0 ? { value: progress.done, max: progress.total } : {})}
          />
        </>
      )}
    </div>
  );
}
