import { isDay } from "@/lib/domain/dates/day";
import type { DateView } from "@/lib/views/parts";

/** A date in words; a whole day also for machines. HTML knows no imprecise dates, so those are words alone. */
export function DateWords({ date }: { date: DateView }) {
  return isDay(date.edtf) ? <time dateTime={date.edtf}>{date.words}</time> : <span>{date.words}</span>;
}
