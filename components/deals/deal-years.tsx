import { Fold } from "@/components/ui/fold";
import { counted } from "@/lib/language/counted";
import { words } from "@/lib/language/words";
import type { ClockQuery } from "@/lib/url/clocks";
import type { DealBrief } from "@/lib/views/parts";
import { DealBriefList } from "./deal-brief-list";

type DealYearsProps = { deals: readonly DealBrief[]; clocks: ClockQuery; name: string };

/** More deals than this are folded by year. */
const MOST_OPEN = 8;

/** The deals of an organization by the year of their announcement; a year says how many of them are signed. */
export function DealYears({ deals, clocks, name }: DealYearsProps) {
  if (deals.length <= MOST_OPEN)
    return <DealBriefList deals={deals} clocks={clocks} label={words("record")("dealsOf", { name })} />;
  return (
    <div>
      {yearsOf(deals).map(([year, members]) => (
        <Fold
          key={year}
          id={`deals--${year}`}
          title={year === UNDATED ? words("record")("undated") : year}
          said={yearWords(members)}
        >
          <DealBriefList
            deals={members}
            clocks={clocks}
            label={words("record")("dealsOfYear", { name, year })}
          />
        </Fold>
      ))}
    </div>
  );
}

/** @example "12 deals, 7 signed" */
function yearWords(deals: readonly DealBrief[]): string {
  const signed = deals.filter(({ binding }) => binding === "signed").length;
  return words("record")("signedOf", { deals: counted(deals.length, "deal"), signed });
}

const UNDATED = "undated";

/** Years in the order of the deals handed in. */
function yearsOf(deals: readonly DealBrief[]): [string, DealBrief[]][] {
  const years = new Map<string, DealBrief[]>();
  for (const deal of deals) {
    const year = deal.announcedOn?.edtf.slice(0, 4) ?? UNDATED;
    years.set(year, [...(years.get(year) ?? []), deal]);
  }
  return [...years];
}
