/** How long something has stood open, in words. Decides sentences only. */

import type { Standing } from "@/lib/domain/vocabulary/vocabulary";
import { words } from "@/lib/language/words";
import type { DisputeView } from "@/lib/views/disputes";

const DAYS_PER_MONTH = 30.44;

/** @example lengthWords(3) // "3 days"; lengthWords(762) // "2 years and 1 month" */
function lengthWords(days: number): string {
  const t = words("disputes");
  if (days < 60) return t("length.days", { count: days });
  const whole = Math.floor(days / DAYS_PER_MONTH);
  const [years, months] = [Math.floor(whole / 12), whole % 12];
  if (years === 0) return t("length.months", { count: whole });
  return months === 0 ? t("length.years", { count: years }) : t("length.yearsAndMonths", { years, months });
}

/** Since when a term has stood as it does; a ruling has no date of its own here. @example "open for 5 months, since 23 June 2026" */
export function sinceWords({
  since,
  days,
  isSinceVague,
  term,
}: Pick<DisputeView, "since" | "days" | "isSinceVague"> & { term: { standing: Standing } }): string {
  const t = words("disputes");
  const standing = term.standing === "ruled" || term.standing === "denied" ? term.standing : "disputed";
  if (since === null || days === null) return t(`since.unknownDay.${standing}`);
  if (days < 1)
    return isSinceVague ? t(`since.from.${standing}`, { since: since.words }) : t(`since.today.${standing}`);
  const said = { length: lengthWords(days), since: since.words };
  return isSinceVague ? t(`since.vague.${standing}`, said) : t(`since.exact.${standing}`, said);
}
