import { ButtonLink } from "@/components/ui/controls/button-link";
import { CopyButton } from "@/components/ui/controls/copy-button";
import { Within } from "@/components/ui/language/within";
import { Section } from "@/components/ui/section";
import type { Day } from "@/lib/domain/dates/day";
import { inThisLanguage } from "@/lib/language/current";
import { dayWords } from "@/lib/language/day-words";
import { words } from "@/lib/language/words";
import { pinnedHref } from "@/lib/url/history-href";
import { permalinkHref, withQuery } from "@/lib/url/href";
import { shareHref } from "@/lib/url/share/share-href";
import type { DealPageView } from "@/lib/views/deal-page";

type CiteDealProps = {
  deal: DealPageView;
  /** The permalink with its origin, and with the clocks of this reading. */
  permalink: string;
  today: Day;
};

/** How to cite the deal: a line ready for a footnote that leads to these very words, and as the second choice the living page. */
export function CiteDeal({ deal, permalink, today }: CiteDealProps) {
  const pinned = pinnedOf(permalink, deal);
  const line = citation({ deal, permalink: pinned, today });
  const t = words("record");
  return (
    <Section id="deal--cite" title={t("cite")} lead={t("citeLead")}>
      <p className="max-w-measure break-words border-rule-strong border-l pl-4 text-ink-muted">
        <Within of={[{ text: deal.title, lang: deal.titleLang }]}>{line}</Within>
      </p>
      <p className="mt-3 flex flex-wrap gap-2">
        <CopyButton text={line} label={t("copyCitation")} />
        <CopyButton text={pinned} label={t("copyPinned")} />
        <CopyButton text={permalink} label={t("copyLiving")} />
        <ButtonLink href={shareHref(permalinkHref(deal.shortId, deal.clocks))} size="sm">
          {t("citeForms")}
        </ButtonLink>
      </p>
      <p className="mt-3 text-ink-muted text-sm">
        {t("living")}{" "}
        <a href={permalink} className="link break-all">
          {permalink}
        </a>
      </p>
    </Section>
  );
}

/** The permalink with its revision and both days: what is cited moves with nothing. */
function pinnedOf(permalink: string, { shortId, revision, clocks }: DealPageView): string {
  const { origin } = new URL(permalink);
  const { on, known } = clocks;
  return `${origin}${inThisLanguage(withQuery(pinnedHref(shortId, revision), { on, known }))}`;
}

/** One line with all that is needed to find the same reading again. */
function citation({ deal, permalink, today }: CiteDealProps): string {
  const { title, partnership, revision, clocks } = deal;
  const t = words("record");
  const cited = {
    ...{ title, partnership: partnership.name, revision: String(revision), address: permalink },
    ...{ on: dayWords(clocks.on), today: dayWords(today) },
  };
  return clocks.known === null
    ? t("citation", cited)
    : t("citationKnown", { ...cited, known: dayWords(clocks.known) });
}
