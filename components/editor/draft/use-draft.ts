"use client";

import { useCallback, useEffect, useMemo, useReducer, useRef, useState, useSyncExternalStore } from "react";
import type { ClaimSource } from "@/lib/domain/standing/claim";
import type { DraftDocument } from "@/lib/drafts/document";
import type { DeskStart, RecordChoice } from "@/lib/drafts/editor";
import { beginEditing, type EditingAction, editing } from "@/lib/drafts/history";
import { type Clash, mergeDrafts } from "@/lib/drafts/merge";
import type { Present } from "@/lib/drafts/outcomes";
import type { Section } from "@/lib/schema/bundle";
import type { DeskActions } from "../context/editor-actions";
import type { Desk } from "../context/editor-context";
import { DraftKeeper, type KeeperParts } from "./autosave";
import type { LocalCopies, LocalCopy } from "./local-copies";

export type DraftSession = {
  start: DeskStart;
  draftId: string;
  copies: LocalCopies;
  /** What this browser kept and the server may not have. */
  copy: LocalCopy | null;
  actions: DeskActions;
  readOnly: boolean;
};

/** The draft being edited: its document, its history, its keeper, and what could not be merged by itself. */
export function useDraft(session: DraftSession) {
  const { start, copy, actions } = session;
  const [state, dispatch] = useReducer(editing, copy?.document ?? start.document, beginEditing);
  const [clashes, setClashes] = useState<readonly Clash[]>([]);
  const [baseRevision, setBaseRevision] = useState(copy?.baseRevision ?? start.baseRevision);
  const [keeper] = useState(() => new DraftKeeper(partsOf(session, { dispatch, setClashes })));
  const keeping = useSyncExternalStore(keeper.subscribe, keeper.snapshot, keeper.snapshot);
  const { document } = state;

  useEffect(() => keeper.typed(document), [keeper, document]);
  useEffect(() => {
    const retry = () => keeper.retry();
    window.addEventListener("online", retry);
    return () => {
      window.removeEventListener("online", retry);
      keeper.stop();
    };
  }, [keeper]);

  /** Takes in what was published since the draft was begun. */
  const takeIn = useCallback(
    (base: DraftDocument, present: Present) => {
      const merged = mergeDrafts(base, document, present.document);
      keeper.rebase(present.revision);
      setBaseRevision(present.revision);
      setClashes(merged.clashes);
      dispatch({ do: "replace", document: merged.document });
    },
    [document, keeper],
  );
  return { state, dispatch, keeper, keeping, clashes, setClashes, takeIn, baseRevision, actions };
}

type Setters = {
  dispatch: (action: EditingAction) => void;
  setClashes: (clashes: readonly Clash[]) => void;
};

function partsOf({ start, draftId, copies, copy, actions }: DraftSession, setters: Setters): KeeperParts {
  return {
    draftId,
    section: start.section,
    recordId: start.recordId,
    baseRevision: copy?.baseRevision ?? start.baseRevision,
    version: copy?.version ?? start.stored?.version ?? 0,
    acked: copy?.acked ?? start.document,
    save: actions.save,
    copies,
    clock: {
      now: () => performance.now(),
      after(ms, run) {
        const timer = setTimeout(run, ms);
        return () => clearTimeout(timer);
      },
    },
    onMerged(document, clashes) {
      setters.dispatch({ do: "replace", document });
      setters.setClashes(clashes);
    },
  };
}

type Names = ReadonlyMap<string, string>;

/** What is known by name, growing as things are found. */
export function useNames(start: DeskStart) {
  const [names, setNames] = useState<Names>(() => namesOf(start.lookups.names));
  const [sources, setSources] = useState<ReadonlyMap<string, ClaimSource>>(
    () => new Map(start.lookups.sources.map((source) => [source.slug, source])),
  );
  const learn = useCallback((section: Section, choices: readonly RecordChoice[]) => {
    setNames((before) => new Map([...before, ...namesOf({ [section]: choices })]));
  }, []);
  const learnSources = useCallback((found: readonly ClaimSource[]) => {
    setSources((before) => new Map([...before, ...found.map((source) => [source.slug, source] as const)]));
  }, []);
  const nameOf = useCallback(
    (section: Section, slug: string) => names.get(`${section} ${slug}`) ?? null,
    [names],
  );
  return { sources, learn, learnSources, nameOf };
}

function namesOf(names: DeskStart["lookups"]["names"]): Map<string, string> {
  const entries = Object.entries(names).flatMap(([section, choices]) =>
    (choices ?? []).map(({ slug, name }) => [`${section} ${slug}`, name] as const),
  );
  return new Map(entries);
}

type DeskParts = Pick<Desk, "flaws" | "actions" | "readOnly"> & {
  start: DeskStart;
  document: DraftDocument;
  change: Desk["change"];
};

/** What the fields reach through the context; the same object as long as nothing in it changes. */
export function useDeskValue({ start, document, change, flaws, actions, readOnly }: DeskParts): Desk {
  const { sources, learn, learnSources, nameOf } = useNames(start);
  const latest = useRef(document);
  useEffect(() => {
    latest.current = document;
  }, [document]);
  const kinds = useMemo(
    () => new Map(start.lookups.termKinds.map((kind) => [kind.slug, kind])),
    [start.lookups.termKinds],
  );
  const current = useCallback(() => latest.current, []);
  const { slug } = start;
  return useMemo(
    () => ({ change, current, flaws, kinds, sources, nameOf, learn, learnSources, actions, readOnly, slug }),
    [change, current, flaws, kinds, sources, nameOf, learn, learnSources, actions, readOnly, slug],
  );
}
