import { STANDINGS, type Standing, slugsOf } from "@/lib/domain/vocabulary";
import { StandingBadge } from "./standing-badge";

/** What each standing means, in one sentence. */
export const STANDING_MEANINGS: Readonly<Record<Standing, string>> = {
  confirmed:
    "A primary source says it, or two independent publishers agree; nothing that counts contradicts.",
  reported: "One source says it, and it is not a primary one.",
  disputed: "Claims that count contradict each other, and nobody has ruled. Both sides are shown.",
  ruled: "Claims contradict each other, and an editor has ruled, with a reason.",
  denied: "Sources deny it, and none asserts it.",
  undisclosed: "Sources say that it is not disclosed, and none gives a value.",
  unknown: "No claim counts at the date asked about.",
};

/** The seven standings explained in words; for the methodology page and beside tables. */
export function StandingLegend({ only }: { only?: readonly Standing[] | undefined }) {
  return (
    <dl className="grid gap-x-6 sm:grid-cols-[9rem_minmax(0,1fr)]">
      {(only ?? slugsOf(STANDINGS)).map((standing) => (
        <div
          key={standing}
          className="col-span-full grid grid-cols-subgrid border-rule border-t py-2 last:border-b"
        >
          <dt>
            <StandingBadge standing={standing} />
          </dt>
          <dd className="max-w-measure">{STANDING_MEANINGS[standing]}</dd>
        </div>
      ))}
    </dl>
  );
}
