"use client";

import { useEditorWords } from "@/components/ui/language/editor-words";
import type { Seen, TermChange } from "@/lib/drafts/intake-view";
import { SaidBadge } from "../context/said-badge";

/** What a term would say after, beside what it says now. */
export function ChangeWords({ change }: { change: TermChange | null }) {
  const t = useEditorWords("intake");
  if (change === null) return <p className="text-ink-muted text-sm">{t("change.none")}</p>;
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1 text-sm">
      <dt className="text-ink-muted">{t("change.now")}</dt>
      <dd>
        <SeenWords seen={change.before} />
      </dd>
      <dt className="text-ink-muted">{t("change.after")}</dt>
      <dd>
        <SeenWords seen={change.after} />
        {change.dispute && <p className="font-medium text-disputed">{t(`change.${change.dispute}`)}</p>}
      </dd>
    </dl>
  );
}

function SeenWords({ seen }: { seen: Seen }) {
  const t = useEditorWords("intake");
  if (seen === null) return <span className="text-ink-muted">{t("change.noTerm")}</span>;
  return (
    <span className="flex flex-wrap items-baseline gap-x-2">
      <SaidBadge standing={seen.standing} size="sm" />
      <span className="break-words">{seen.display}</span>
    </span>
  );
}
