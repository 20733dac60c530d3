import { STANDINGS, slugsOf } from "@/lib/domain/vocabulary/vocabulary";
import { language } from "@/lib/language/language";
import { StandingBadge } from "./standing-badge";

/** The standings explained in words; for the methodology page and beside tables. */
export function StandingLegend() {
  return (
    <dl className="grid gap-x-6 sm:grid-cols-[9rem_minmax(0,1fr)]">
      {slugsOf(STANDINGS).map((standing) => (
        <div
          key={standing}
          className="col-span-full grid grid-cols-subgrid border-rule border-t py-2 last:border-b"
        >
          <dt>
            <StandingBadge standing={standing} />
          </dt>
          <dd className="max-w-measure">{language().rules.standings[standing].when}</dd>
        </div>
      ))}
    </dl>
  );
}
