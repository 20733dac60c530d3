/** What a feed is called and what its entries say, in the language of its address. Decides words only. */
import { displayValue } from "@/lib/domain/values/display-value";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
import type { FeedLine, FeedSubject, FeedView } from "@/lib/views/share/feed";

/** Its title, and in a sentence what it holds. */
export function feedWords({ of }: Pick<FeedView, "of">): { title: string; subtitle: string } {
  const t = words("feeds");
  return of.is === "record"
    ? { title: t("titleOf", { title: of.title }), subtitle: t(`about.${of.noun}`) }
    : { title: t(of.is), subtitle: t(`${of.is}About`) };
}

/** The headline of an entry. @example "New: AWS–OpenAI compute agreement" */
export function entryTitle(subject: FeedSubject): string {
  const t = words("feeds");
  switch (subject.is) {
    case "record": {
      const { title, became } = subject;
      if (became === "changed") return title;
      return became === "new" ? t("isNew", { title }) : t("withdrawn", { title });
    }
    case "save":
      return t("save", { number: String(subject.number), message: subject.message });
    case "ruling": {
      const { deal, term, ranks } = subject;
      return t("ruling", { deal, term, ranks: ranks.map((rank) => t(`rank.${rank}`)).join(t("joiner")) });
    }
  }
}

/** One thing that changed. */
export function lineWords(line: FeedLine): string {
  if (typeof line === "string") return line;
  const t = words("feeds");
  if (line.is === "more") return t("more", { count: line.count });
  const { rank, publisher, stance, reason } = line;
  const said = t(`says.${stance}`, { publisher, value: displayValue(line.value, language()) });
  return reason === null ? t(`ranked.${rank}`, { said }) : t(`rankedWhy.${rank}`, { said, reason });
}
