/** The words of a timeline for the browser: those of the language of the page, and of no other. */
import type { TimelineWords } from "@/lib/domain/say/facts/timeline";
import type { Lang } from "@/lib/domain/text/language";
import { sayingLang } from "@/lib/language/current";

const LOAD: Readonly<Record<Lang, () => Promise<TimelineWords>>> = {
  en: () => import("@/lib/domain/say/en/figures/timeline").then(({ timeline }) => timeline),
  fr: () => import("@/lib/domain/say/fr/figures/timeline").then(({ timeline }) => timeline),
};

export function loadTimelineWords(): Promise<TimelineWords> {
  return LOAD[sayingLang()]();
}
