import { ButtonLink } from "@/components/ui/controls/button-link";
import { CopyButton } from "@/components/ui/controls/copy-button";
import { Section } from "@/components/ui/section";
import type { Day } from "@/lib/domain/dates/day";
import { displayDate } from "@/lib/domain/dates/display-date";
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

/** How to cite the deal: a permalink that survives every rename, and a line ready for a footnote. */
export function CiteDeal({ deal, permalink, today }: CiteDealProps) {
  const line = citation({ deal, permalink: pinnedOf(permalink, deal), today });
  return (
    <Section
      id="deal--cite"
      title="Cite this deal"
      lead="The line below leads to these words for ever; the permalink shows the deal as it stands when it is opened."
    >
      <p className="break-all">
        <a href={permalink} className="link">
          {permalink}
        </a>
      </p>
      <p className="mt-3 max-w-measure border-rule-strong border-l pl-4 text-ink-muted">{line}</p>
      <p className="mt-3 flex flex-wrap gap-2">
        <CopyButton text={permalink} label="Copy permalink" />
        <CopyButton text={line} label="Copy citation" />
        <ButtonLink href={shareHref(permalinkHref(deal.shortId, deal.clocks))} size="sm">
          APA, BibTeX, embed …
        </ButtonLink>
      </p>
    </Section>
  );
}

/** The permalink with its revision and both days: what is cited moves with nothing. */
function pinnedOf(permalink: string, { shortId, revision, clocks }: DealPageView): string {
  const { origin } = new URL(permalink);
  return `${origin}${withQuery(pinnedHref(shortId, revision), clocks)}`;
}

/** One line with all that is needed to find the same reading again. */
function citation({ deal, permalink, today }: CiteDealProps): string {
  const { title, partnership, revision, clocks } = deal;
  const known = clocks.known === null ? "" : `, as known on ${displayDate(clocks.known)}`;
  return `“${title}” (${partnership.name}), Entente, revision ${revision}, terms on ${displayDate(clocks.on)}${known}, read ${displayDate(today)}, ${permalink}`;
}
