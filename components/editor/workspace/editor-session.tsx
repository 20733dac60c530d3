"use client";

import { useCallback, useState, useSyncExternalStore } from "react";
import { useEditorWords } from "@/components/ui/language/editor-words";
import { Note } from "@/components/ui/note";
import { TextLink } from "@/components/ui/text-link";
import type { EditorStart } from "@/lib/drafts/editor";
import type { Part } from "@/lib/drafts/in-place/parts";
import { newHref } from "@/lib/url/record-href";
import type { EditorActions } from "../context/editor-actions";
import { newId } from "../context/new-id";
import { unhurriedCopies } from "../draft/deferred-copies";
import { type LocalCopies, type LocalCopy, localCopies } from "../draft/local-copies";
import type { SubmitKind } from "../draft/submit-dialog";
import { Editor } from "./editor";
import { PresenceNote } from "./presence-note";

type EditorSessionProps = {
  start: EditorStart;
  /** The draft that the address names, whether the server has it or not. */
  askedId: string | null;
  me: { userId: string };
  submitAs: readonly SubmitKind[];
  actions: EditorActions;
  /** Only this part of a deal is shown. */
  part?: Part | null;
  /** Whether one begins in that part; else it is one thing among others on its page. */
  isFocused?: boolean;
};

const NOWHERE: LocalCopies = { put: () => false, remove: () => {}, list: () => [] };

/** This browser's own copies; nowhere on the server, and where a browser forbids keeping anything. */
function browserCopies(userId: string): LocalCopies {
  try {
    return typeof window === "undefined"
      ? NOWHERE
      : unhurriedCopies(localCopies(window.localStorage, userId));
  } catch {
    return NOWHERE;
  }
}

type Kept = { mine: LocalCopy | null; others: readonly LocalCopy[] };
const NOTHING_KEPT: Kept = { mine: null, others: [] };

const never = () => () => {};

/** One sitting with one draft: it goes on with what this browser kept, when the server does not have it. */
export function EditorSession(props: EditorSessionProps) {
  const { start, askedId, me } = props;
  const [copies] = useState(() => browserCopies(me.userId));
  const [kept] = useState(() => ({ found: null as Kept | null }));
  const [freshId] = useState(newId);
  // Read once, after the server's page has been taken over: what lies in this browser is not on the server's page.
  const look = useCallback(() => {
    kept.found ??= keptFor(copies.list(), start, askedId);
    return kept.found;
  }, [kept, copies, start, askedId]);
  const { mine, others } = useSyncExternalStore(never, look, () => NOTHING_KEPT);
  const onServer = start.stored?.id ?? askedId ?? freshId;
  return (
    <Sitting
      key={mine ? "kept here" : "from the server"}
      {...props}
      draftId={mine ? mine.draftId : onServer}
      copies={copies}
      copy={mine}
      others={others}
    />
  );
}

/** The copy of this draft, and of other new records of the kind that never reached the server. */
function keptFor(list: readonly LocalCopy[], start: EditorStart, askedId: string | null): Kept {
  const ofKind = list.filter((copy) => copy.section === start.section && copy.recordId === start.recordId);
  const id = start.stored?.id ?? askedId;
  const mine =
    ofKind.find((copy) => copy.draftId === id) ??
    (start.recordId !== null && id === null ? ofKind[0] : undefined);
  return {
    mine: mine ?? null,
    others: start.recordId === null ? ofKind.filter((copy) => copy !== mine) : [],
  };
}

type SittingProps = EditorSessionProps & {
  draftId: string;
  copies: LocalCopies;
  copy: LocalCopy | null;
  others: readonly LocalCopy[];
};

function Sitting(props: SittingProps) {
  const { start, submitAs, actions, draftId, copies, copy, others, part = null, isFocused = false } = props;
  const t = useEditorWords("draft");
  const readOnly = start.stored !== null && !["open", "returned"].includes(start.stored.status);
  const session = { start, draftId, copies, copy, actions, readOnly };
  return (
    <Editor
      session={session}
      submitAs={submitAs}
      part={part}
      isFocused={isFocused}
      notices={
        <>
          {copy && (
            <p role="status" className="mt-3 text-ink-muted text-sm">
              {t("takenUp")}
            </p>
          )}
          <OtherCopies others={others} />
          {start.recordId && <PresenceNote recordId={start.recordId} ask={actions.presence} />}
        </>
      }
    />
  );
}

function OtherCopies({ others }: { others: readonly LocalCopy[] }) {
  const t = useEditorWords("draft");
  if (others.length === 0) return null;
  return (
    <div className="mt-4">
      <Note title={t("others")}>
        <ul>
          {others.map(({ draftId, document }) => (
            <li key={draftId}>
              <TextLink href={newHref(document.section, draftId)}>
                {titleOf(document.record) || t("untitled")}
              </TextLink>
            </li>
          ))}
        </ul>
      </Note>
    </div>
  );
}

function titleOf(record: object): string {
  const { title, name, label } = record as Readonly<Partial<Record<string, string>>>;
  return title || name || label || "";
}
