"use client";

import { useCallback, useEffect, useMemo, useReducer, useRef, useState, useSyncExternalStore } from "react";
import type { Conflict } from "@/lib/domain/records/merge-records";
import type { ClaimSource } from "@/lib/domain/standing/claim";
import type { DraftDocument } from "@/lib/drafts/document";
import type { EditorStart, RecordChoice } from "@/lib/drafts/editor";
import { beginEditing, type EditingAction, editing } from "@/lib/drafts/history";
import { mergeDrafts } from "@/lib/drafts/merge";
import type { Present, TakenIn } from "@/lib/drafts/outcomes";
import { newRef } from "@/lib/drafts/to-edits";
import type { Section } from "@/lib/schema/bundle/bundle";
import type { EditorActions } from "../context/editor-actions";
import type { Editor } from "../context/editor-context";
import { type AutosaveParts, DraftAutosave } from "./autosave";
import type { LocalCopies, LocalCopy } from "./local-copies";

export type DraftSession = {
  start: EditorStart;
  draftId: string;
  copies: LocalCopies;
  /** What this browser kept and the server may not have. */
  copy: LocalCopy | null;
  actions: EditorActions;
  readOnly: boolean;
};

/** The draft being edited: its document, its history, its autosave, and what could not be merged by itself. */
export function useDraft(session: DraftSession) {
  const { start, copy, actions } = session;
  const [state, dispatch] = useReducer(editing, copy?.document ?? start.document, beginEditing);
  const [conflicts, setConflicts] = useState<readonly Conflict[]>([]);
  const [baseRevision, setBaseRevision] = useState(copy?.baseRevision ?? start.baseRevision);
  const [autosave] = useState(() => new DraftAutosave(partsOf(session, { dispatch, setConflicts })));
  const keeping = useSyncExternalStore(autosave.subscribe, autosave.snapshot, autosave.snapshot);
  const { document } = state;

  useEffect(() => autosave.typed(document), [autosave, document]);
  useEffect(() => {
    const retry = () => autosave.retry();
    window.addEventListener("online", retry);
    return () => {
      window.removeEventListener("online", retry);
      autosave.stop();
    };
  }, [autosave]);

  /** Takes in what was published since the draft was begun. */
  const takeIn = useCallback(
    (base: DraftDocument, present: Present) => {
      const merged = mergeDrafts({ base, mine: document, theirs: present.document });
      autosave.rebase(present.revision);
      setBaseRevision(present.revision);
      setConflicts(merged.conflicts);
      dispatch({ do: "replace", document: merged.document });
    },
    [document, autosave],
  );
  /** The same as the server merged it when it refused to publish what was sent; what was typed since then is put on top. */
  const takeInRefused = useCallback(
    (sent: DraftDocument, taken: TakenIn) => {
      takeIn(sent, taken);
      setConflicts((typedSince) => [...taken.conflicts, ...typedSince]);
    },
    [takeIn],
  );
  const merging = { conflicts, setConflicts, takeIn, takeInRefused };
  return { state, dispatch, autosave, keeping, ...merging, baseRevision, actions };
}

type Setters = {
  dispatch: (action: EditingAction) => void;
  setConflicts: (conflicts: readonly Conflict[]) => void;
};

function partsOf({ start, draftId, copies, copy, actions }: DraftSession, setters: Setters): AutosaveParts {
  return {
    draftId,
    section: start.section,
    recordId: start.recordId,
    baseRevision: copy?.baseRevision ?? start.baseRevision,
    ackedRevision: start.baseRevision,
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
    onMerged(document, conflicts) {
      setters.dispatch({ do: "replace", document });
      setters.setConflicts(conflicts);
    },
  };
}

type Names = ReadonlyMap<string, string>;

/** What is known by name, growing as things are found. */
export function useNames(start: EditorStart) {
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

function namesOf(names: EditorStart["lookups"]["names"]): Map<string, string> {
  const entries = Object.entries(names).flatMap(([section, choices]) =>
    (choices ?? []).map(({ slug, name }) => [`${section} ${slug}`, name] as const),
  );
  return new Map(entries);
}

/** What a draft of a section can bring along where it names one. */
const MAKES: Readonly<Partial<Record<Section, readonly Section[]>>> = {
  deals: ["organizations", "partnerships"],
  partnerships: ["organizations"],
};

/** The names of published records, and of those that the draft brings along; the same function until one of them changes. */
function useMadeNames(document: DraftDocument, published: Editor["nameOf"]): Editor["nameOf"] {
  const { newOrganizations, newPartnerships } = document;
  return useMemo(() => {
    const made = [...newOrganizations, ...newPartnerships].map((each) => [newRef(each), each.name] as const);
    const names = new Map(made);
    return (section, slug) => names.get(slug) ?? published(section, slug);
  }, [newOrganizations, newPartnerships, published]);
}

type EditorParts = Pick<Editor, "issues" | "actions" | "readOnly"> & {
  start: EditorStart;
  document: DraftDocument;
  change: Editor["change"];
};

/** What the fields reach through the context; the same object as long as nothing in it changes. */
export function useEditorValue({ start, document, change, issues, actions, readOnly }: EditorParts): Editor {
  const { sources, learn, learnSources, nameOf: nameOfPublished } = useNames(start);
  const nameOf = useMadeNames(document, nameOfPublished);
  const latest = useRef(document);
  useEffect(() => {
    latest.current = document;
  }, [document]);
  const kinds = useMemo(
    () => new Map(start.lookups.termKinds.map((kind) => [kind.slug, kind])),
    [start.lookups.termKinds],
  );
  const current = useCallback(() => latest.current, []);
  const {
    slug,
    section,
    lookups: { fiscalYears },
  } = start;
  const makes = useMemo(() => new Set(MAKES[section]), [section]);
  return useMemo(
    () => ({
      ...{ change, current, issues, kinds, sources, fiscalYears, nameOf, learn, learnSources },
      ...{ actions, readOnly, slug, makes },
    }),
    [
      makes,
      change,
      current,
      issues,
      kinds,
      sources,
      fiscalYears,
      nameOf,
      learn,
      learnSources,
      actions,
      readOnly,
      slug,
    ],
  );
}
