import { buttonClasses } from "@/components/ui/controls/button-classes";
import { Link } from "@/components/ui/language/link";
import type { Day } from "@/lib/domain/dates/day";
import { toDay, toDayNumber, wordsOf } from "@/lib/timeline/day-number";
import type { TimelineItem } from "@/lib/timeline/types";
import { changeDays, dealDays, stepDay } from "./moment";

type MomentStepsProps = {
  items: readonly TimelineItem[];
  day: Day;
  today: Day;
  /** The page at another moment; null: today. */
  hrefOf: (day: Day | null) => string;
};

type Way = { words: string; to: Day | null };

/** To the change, the deal, the month or the day before or after; links, so that each moment has its address. */
export function MomentSteps({ items, day, today, hrefOf }: MomentStepsProps) {
  const around = (days: readonly number[]) => neighboursOf(days, toDayNumber(day));
  const [changes, deals] = [around(changeDays(items)), around(dealDays(items))];
  const rows: Way[][] = [
    [
      { words: "← Change before", to: changes.before },
      { words: "Change after →", to: changes.after },
    ],
    [
      { words: "− month", to: stepDay(day, "month", -1) },
      { words: "− day", to: stepDay(day, "day", -1) },
      { words: "+ day", to: stepDay(day, "day", 1) },
      { words: "+ month", to: stepDay(day, "month", 1) },
    ],
    [
      { words: "Deal before", to: deals.before },
      { words: "Deal after", to: deals.after },
      ...(day === today ? [] : [{ words: "Today", to: today }]),
    ],
  ];
  return (
    <nav aria-label="Step the moment" className="no-print grid gap-1.5">
      {rows.map((ways) => (
        <div key={ways[0]?.words} className="flex flex-wrap gap-1.5">
          {ways.map(
            ({ words, to }) =>
              to !== null && (
                <Link
                  key={words}
                  href={hrefOf(to === today ? null : to)}
                  scroll={false}
                  title={wordsOf(toDayNumber(to))}
                  className={buttonClasses("quiet", "sm")}
                >
                  {words}
                </Link>
              ),
          )}
        </div>
      ))}
    </nav>
  );
}

function neighboursOf(days: readonly number[], now: number): { before: Day | null; after: Day | null } {
  const [before, after] = [days.findLast((day) => day < now), days.find((day) => day > now)];
  return {
    before: before === undefined ? null : toDay(before),
    after: after === undefined ? null : toDay(after),
  };
}
