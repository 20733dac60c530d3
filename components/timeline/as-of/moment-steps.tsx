import { buttonClasses } from "@/components/ui/controls/button-classes";
import { Link } from "@/components/ui/language/link";
import type { Day } from "@/lib/domain/dates/day";
import { toDay, toDayNumber, wordsOf } from "@/lib/timeline/day-number";
import type { TimelineItem } from "@/lib/timeline/types";
import { useTimelineWords } from "../words-context";
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
  const words = useTimelineWords();
  const { moment: told } = words;
  const around = (days: readonly number[]) => neighboursOf(days, toDayNumber(day));
  const [changes, deals] = [around(changeDays(items)), around(dealDays(items))];
  const rows: Way[][] = [
    [
      { words: told.changeBefore, to: changes.before },
      { words: told.changeAfter, to: changes.after },
    ],
    [
      { words: told.monthBack, to: stepDay(day, "month", -1) },
      { words: told.dayBack, to: stepDay(day, "day", -1) },
      { words: told.dayOn, to: stepDay(day, "day", 1) },
      { words: told.monthOn, to: stepDay(day, "month", 1) },
    ],
    [
      { words: told.dealBefore, to: deals.before },
      { words: told.dealAfter, to: deals.after },
      ...(day === today ? [] : [{ words: told.today, to: today }]),
    ],
  ];
  return (
    <nav aria-label={told.steps} className="no-print grid gap-1.5">
      {rows.map((ways) => (
        <div key={ways[0]?.words} className="flex flex-wrap gap-1.5">
          {ways.map(
            ({ words: way, to }) =>
              to !== null && (
                <Link
                  key={way}
                  href={hrefOf(to === today ? null : to)}
                  scroll={false}
                  title={wordsOf(toDayNumber(to), words)}
                  className={buttonClasses("quiet", "sm")}
                >
                  {way}
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
