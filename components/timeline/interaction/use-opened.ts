import { useCallback, useEffect, useState } from "react";

export type Opened = {
  /** Items of clusters that were opened. */
  ids: ReadonlySet<string>;
  /** Whether every term is drawn, not the few that are asked about first. */
  isAll: boolean;
  open: (ids: readonly string[]) => void;
  showAll: () => void;
};

/** What a reader has opened, as it is kept with an entry of the browser's history. */
type Kept = { ids: readonly string[]; isAll: boolean };

/** The name under which it is kept beside what the router keeps there. */
const NAME = "ententeOpened";

/** What a reader has opened in a picture. Each step is an entry of the history, so the way back closes it again. */
export function useOpened(isAllAsked: boolean): Opened {
  const [kept, setKept] = useState<Kept>({ ids: [], isAll: isAllAsked });
  useEffect(() => {
    const onPop = ({ state }: PopStateEvent) =>
      setKept((state as { [NAME]?: Kept } | null)?.[NAME] ?? { ids: [], isAll: isAllAsked });
    addEventListener("popstate", onPop);
    return () => removeEventListener("popstate", onPop);
  }, [isAllAsked]);
  const go = useCallback((next: Kept) => {
    history.pushState({ ...history.state, [NAME]: next }, "");
    setKept(next);
  }, []);
  const open = useCallback(
    (ids: readonly string[]) => go({ ...kept, ids: [...new Set([...kept.ids, ...ids])] }),
    [go, kept],
  );
  const showAll = useCallback(() => go({ ...kept, isAll: true }), [go, kept]);
  const [ids, setIds] = useState<{ of: Kept; ids: ReadonlySet<string> }>({
    of: kept,
    ids: new Set(kept.ids),
  });
  if (ids.of !== kept) setIds({ of: kept, ids: new Set(kept.ids) });
  return { ids: ids.ids, isAll: kept.isAll, open, showAll };
}
