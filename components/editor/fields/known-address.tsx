"use client";

import { useEffect, useState } from "react";
import { Button } from "@/components/ui/controls/button";
import { useEditorWords } from "@/components/ui/language/editor-words";
import { Note } from "@/components/ui/note";
import type { ClaimSource } from "@/lib/domain/standing/claim";
import { normalizeUrl } from "@/lib/domain/text/normalize-url";
import type { DraftSource } from "@/lib/drafts/document";
import { citing } from "@/lib/drafts/in-place/instead-of";
import { useEditor } from "../context/editor-context";

const PAUSE_MS = 300;

/** Says of a new source that its address is in the record already, and offers to cite that one instead. */
export function KnownAddress({ source, index }: { source: DraftSource; index: number }) {
  const { change, current, learnSources } = useEditor();
  const t = useEditorWords("fields");
  const known = useKnown(source.url);
  if (known === null) return null;
  return (
    <div className="mt-2" role="status">
      <Note tone="warning" title={t("known.title")}>
        <p>
          {known.publisher}: <span lang={known.language}>{known.title}</span>
        </p>
        <Button
          size="sm"
          className="mt-2"
          onClick={() => {
            learnSources([known]);
            change({ do: "replace", document: citing(current(), { index, slug: known.slug }) });
          }}
        >
          {t("known.cite")}
        </Button>
      </Note>
    </div>
  );
}

function useKnown(url: string): ClaimSource | null {
  const { actions, readOnly } = useEditor();
  const [found, setFound] = useState<{ of: string; source: ClaimSource | null } | null>(null);
  const address = readOnly ? null : normalizeUrl(url);
  useEffect(() => {
    if (address === null) return;
    let isOld = false;
    const timer = setTimeout(async () => {
      const answer = await actions.findSources(address).catch(() => null);
      if (!isOld && answer?.ok) setFound({ of: address, source: answer.value.sources[0] ?? null });
    }, PAUSE_MS);
    return () => {
      isOld = true;
      clearTimeout(timer);
    };
  }, [address, actions]);
  return found !== null && found.of === address ? found.source : null;
}
