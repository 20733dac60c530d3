import { EnglishStandingBadge } from "@/components/standing/english-marks";
import type { Seen, TermChange } from "@/lib/drafts/intake-view";

/** What a term would say after, beside what it says now. */
export function ChangeWords({ change }: { change: TermChange | null }) {
  if (change === null)
    return <p className="text-ink-muted text-sm">It would change nothing that readers see.</p>;
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1 text-sm">
      <dt className="text-ink-muted">now</dt>
      <dd>
        <SeenWords seen={change.before} />
      </dd>
      <dt className="text-ink-muted">then</dt>
      <dd>
        <SeenWords seen={change.after} />
        {change.dispute && (
          <p className="font-medium text-disputed">
            {change.dispute === "opens" ? "Opens a dispute." : "Settles the dispute."}
          </p>
        )}
      </dd>
    </dl>
  );
}

function SeenWords({ seen }: { seen: Seen }) {
  if (seen === null) return <span className="text-ink-muted">no such term</span>;
  return (
    <span className="flex flex-wrap items-baseline gap-x-2">
      <EnglishStandingBadge standing={seen.standing} size="sm" />
      <span className="break-words">{seen.display}</span>
    </span>
  );
}
