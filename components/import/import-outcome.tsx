import { Button } from "@/components/ui/controls/button";
import { Note } from "@/components/ui/note";
import { TextLink } from "@/components/ui/text-link";
import { withKeys } from "@/components/ui/with-keys";
import type { ImportEvent } from "@/lib/schema/bundle/import-run";
import { type Issue, joinPath } from "@/lib/schema/explain";
import { changeSetHref } from "@/lib/url/history-href";

type ImportOutcomeProps = { outcome: ImportEvent; onAgain: () => void };

/** How it ended, and what to do next. */
export function ImportOutcome({ outcome, onAgain }: ImportOutcomeProps) {
  switch (outcome.kind) {
    case "saved":
      return <Saved changeSet={outcome.changeSet} />;
    case "moved":
      return (
        <Note tone="warning" title="The record has moved since the dry run">
          <p>Somebody saved something that this import would overtake. Nothing was imported.</p>
          <Again onAgain={onAgain} label="Show what would change now" />
        </Note>
      );
    case "issues":
      return <Issues issues={outcome.issues} total={outcome.total} />;
    case "refused":
      return (
        <Note tone="error" title="Nothing was imported">
          <p>{outcome.message}</p>
          <Again onAgain={onAgain} label="Make a new dry run" />
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
  if (changeSet === null) return <Note title="Nothing to save">The record said all of it already.</Note>;
  return (
    <Note title="Imported">
      <p>
        Saved as one change; readers see it now.{" "}
        <TextLink href={changeSetHref(changeSet)}>Save {changeSet}</TextLink> lists every record it touched.
        If it was a mistake, <TextLink href={`/edit/changes/${changeSet}`}>undo all of it</TextLink>.
      </p>
    </Note>
  );
}

function Issues({ issues, total }: { issues: readonly Issue[]; total: number }) {
  return (
    <Note
      tone="error"
      title={total === 1 ? "One thing to mend" : `${total.toLocaleString("en")} things to mend`}
    >
      <p>Nothing was imported. Mend these in the file and choose it again.</p>
      <ul className="mt-2 grid gap-2">
        {withKeys(issues, ({ path }) => joinPath(path)).map(({ key, entry: { path, message } }) => (
          <li key={key}>
            <span className="break-all font-mono text-sm">{joinPath(path)}</span>
            <span className="block">{message}</span>
          </li>
        ))}
      </ul>
      {issues.length < total && (
        <p className="mt-2">and {(total - issues.length).toLocaleString("en")} more.</p>
      )}
    </Note>
  );
}
