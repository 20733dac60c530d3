import { useEditorWords, useSaidText } from "@/components/ui/language/editor-words";
import type { ImportStep } from "@/lib/schema/bundle/import-run";

/** `pace`: how fast it goes and how long the rest takes, in words; null while that cannot be told. */
export type Progress = { step: ImportStep; done: number; total: number; pace: string | null };

/** How far the server is. */
export function ImportProgress({ progress }: { progress: Progress | null }) {
  const t = useEditorWords("imports");
  const saidText = useSaidText();
  return (
    <div role="status" className="mt-6 min-h-12">
      {progress && (
        <>
          <p>
            {t(`progress.${progress.step}`)}
            {progress.total > 0 && progress.step !== "read" && (
              <span className="text-ink-muted tabular-nums">
                {" "}
                {progress.pace === null
                  ? t("progress.of", { done: progress.done, total: progress.total })
                  : t("progress.ofPace", {
                      ...{ done: progress.done, total: progress.total },
                      pace: saidText(progress.pace),
                    })}
              </span>
            )}
          </p>
          <progress
            aria-label={t(`progress.${progress.step}`)}
            className="mt-1 h-2 w-full max-w-measure accent-accent"
            {...(progress.total > 0 ? { value: progress.done, max: progress.total } : {})}
          />
        </>
      )}
    </div>
  );
}
