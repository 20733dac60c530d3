import { useCallback, useEffect, useState } from "react";
import type { DraftTerm } from "@/lib/drafts/document";
import type { FoundParts } from "@/lib/drafts/in-place/find-parts";
import { isWithin } from "@/lib/schema/path";
import { useEditor } from "../context/editor-context";
import { termAnchor } from "../fields/term-editor";

/** So few terms are read at a glance, open as they are. */
const FEW = 3;

type Folds = {
  isOpen: (term: DraftTerm, index: number) => boolean;
  toggle: (id: string, open: boolean) => void;
};

/**
 * Which terms of a long deal are open: those just made, those in which something is to be mended, those that hold what is looked
 * for, and those that somebody opened, here or by a link to them.
 */
export function useFolds(terms: readonly DraftTerm[], found: FoundParts | null): Folds {
  const { slug, issues } = useEditor();
  const [chosen, setChosen] = useState<ReadonlyMap<string, boolean>>(new Map());
  const toggle = useCallback((id: string, open: boolean) => {
    setChosen((before) => new Map(before).set(id, open));
  }, []);
  useEffect(() => {
    function follow() {
      const anchor = decodeURIComponent(window.location.hash.slice(1));
      const term = terms.find(({ id }) => termAnchor(id) === anchor);
      if (!term) return;
      toggle(term.id, true);
      requestAnimationFrame(() => document.getElementById(anchor)?.scrollIntoView({ block: "start" }));
    }
    window.addEventListener("hashchange", follow);
    return () => window.removeEventListener("hashchange", follow);
  }, [terms, toggle]);

  const isLong = slug !== null && terms.filter(isPublished).length > FEW;
  const isBroken = (index: number) => issues.some(({ path }) => isWithin(path, ["record", "terms", index]));
  return {
    toggle,
    isOpen(term, index) {
      if (isBroken(index)) return true;
      const wanted = chosen.get(term.id);
      if (wanted !== undefined) return wanted;
      if (found !== null)
        return found.terms.size <= FEW || term.claims.some(({ id }) => found.claims.has(id));
      return !isLong || !isPublished(term);
    },
  };
}

/** A term that the draft made has an id of its own until it is published. */
function isPublished({ id, key }: DraftTerm): boolean {
  return id === key;
}
