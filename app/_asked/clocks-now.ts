import type { AskedClocks } from "@/lib/domain/dates/clocks";
import { today } from "@/lib/runtime/clock";
import { askedClocks, type ClockQuery } from "@/lib/url/clocks";

/** The clocks of a request that is asked now: the one place where a silent address is given its day. */
export function clocksNow(query: ClockQuery): AskedClocks {
  return askedClocks(query, today());
}
