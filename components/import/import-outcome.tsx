import { Button } from "@/components/ui/controls/button";
import { useEditorWords, useSaid } from "@/components/ui/language/editor-words";
import { linkTag } from "@/components/ui/language/tags";
import { Note } from "@/components/ui/note";
import { withKeys } from "@/components/ui/with-keys";
import type { ImportEvent } from "@/lib/schema/bundle/import-run";
import { type Issue, joinPath } from "@/lib/schema/explain";
import { changeSetHref } from "@/lib/url/history-href";

type ImportOutcomeProps = { outcome: ImportEvent; onAgain: () => void };

/** How it ended, and what to do next. */
export function ImportOutcome({ outcome, onAgain }: ImportOutcomeProps) {
  const t = useEditorWords("imports");
  const said = useSaid();
  switch (outcome.kind) {
    case "saved":
      return <Saved changeSet={outcome.changeSet} />;
    case "moved":
      return (
        <Note tone="warning" title={t("outcome.moved")}>
          <p>{t("outcome.movedDetail")}</p>
          <Again onAgain={onAgain} label={t("outcome.showNow")} />
        </Note>
      );
    case "issues":
      return <Issues issues={outcome.issues} total={outcome.total} />;
    case "refused":
      return (
        <Note tone="error" title={t("outcome.refused")}>
          <p>{said(outcome.message)}</p>
          <Again onAgain={onAgain} label={t("outcome.again")} />
        </Note>
      );
    default:
      return null;
  }
}

function Again({ onAgain, label }: { onAgain: () => void; label: string }) {
  return (
    <p className="mt-2">
      <Button size="sm" onClick={onAgain}>
        {label}
      </Button>
    </p>
  );
}

function Saved({ changeSet }: { changeSet: number | null }) {
  const t = useEditorWords("imports");
  if (changeSet === null) return <Note title={t("outcome.nothing")}>{t("outcome.nothingDetail")}</Note>;
  return (
    <Note title={t("outcome.done")}>
      <p>
        {t.rich("outcome.doneDetail", {
          number: String(changeSet),
          save: linkTag("save", changeSetHref(changeSet)),
          undo: linkTag("undo", `/edit/changes/${changeSet}`),
        })}
      </p>
    </Note>
  );
}

function Issues({ issues, total }: { issues: readonly Issue[]; total: number }) {
  const t = useEditorWords("imports");
  const said = useSaid();
  return (
    <Note tone="error" title={t("outcome.issues", { count: total })}>
      <p>{t("outcome.issuesDetail")}</p>
      <ul className="mt-2 grid gap-2">
        {withKeys(issues, ({ path }) => joinPath(path)).map(({ key, entry: { path, message } }) => (
          <li key={key}>
            <span className="break-all font-mono text-sm">{joinPath(path)}</span>
            <span className="block">{said(message)}</span>
          </li>
        ))}
      </ul>
      {issues.length < total && <p className="mt-2">{t("outcome.more", { count: total - issues.length })}</p>}
    </Note>
  );
}
