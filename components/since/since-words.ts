/** What "changed since you were here" says, for the browser. */
import { words } from "@/lib/language/words";
import type { SinceWords } from "./since-here";

export function sinceWords(): SinceWords {
  const t = words("record");
  return {
    lead: t("since.lead", { day: "{day}" }),
    one: t("since.one"),
    many: t("since.many", { count: "{count}" }),
  };
}
