"use client";

import { useEditorWords, useSaid } from "@/components/ui/language/editor-words";
import { Note } from "@/components/ui/note";
import { type Issue, joinPath } from "@/lib/schema/explain";
import type { Path } from "@/lib/schema/path";
import { placeWords } from "./path-words";

/** All that stands between the draft and its publication, each with a way to its field. */
export function IssuesSummary({ issues }: { issues: readonly Issue[] }) {
  const t = useEditorWords("draft");
  const said = useSaid();
  if (issues.length === 0) return null;
  return (
    <div id="issues" tabIndex={-1} className="mt-4">
      <Note tone="error" title={t("issues.title", { count: issues.length })} role="alert">
        <ul className="mt-1 flex flex-col gap-1">
          {issues.map(({ path, message }) => (
            <li key={joinPath(path)}>
              <button type="button" className="link hit text-left" onClick={() => focusPath(path)}>
                {t.rich("issues.place", {
                  place: placeWords(path, t),
                  what: () => <span key="what">{said(message)}</span>,
                })}
              </button>
            </li>
          ))}
        </ul>
      </Note>
    </div>
  );
}

/** Goes to the field of a path, or to the nearest one around it. */
function focusPath(path: Path): void {
  for (let steps = path; steps.length > 0; steps = steps.slice(0, -1)) {
    const control = document.getElementById(steps.join("-"));
    if (!control) continue;
    control.closest("details")?.setAttribute("open", "");
    control.focus();
    control.scrollIntoView({ block: "center" });
    return;
  }
}
