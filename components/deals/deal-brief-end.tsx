import { Own } from "@/components/ui/language/own";
import { dayWords } from "@/lib/language/day-words";
import { words } from "@/lib/language/words";
import type { DealPageView } from "@/lib/views/deal-page";
import type { SourceBrief } from "@/lib/views/parts";

type DealBriefEndProps = {
  deal: DealPageView;
  /** Of the revision that is read, with its origin. */
  pinned: string;
};

/** So many sources have room on the second sheet of a brief. */
const MOST = 40;

/** What a brief ends with, on paper alone: the sources of the terms, and at the foot of each sheet the address that never changes. */
export function DealBriefEnd({ deal, pinned }: DealBriefEndProps) {
  const { title, titleLang, revision, clocks } = deal;
  const t = words("record");
  const sources = sourcesOf(deal);
  const more = sources.length - MOST;
  return (
    <div className="brief-end">
      <h2>{t("sourcesList")}</h2>
      <ol>
        {sources.slice(0, MOST).map(({ slug, publisher, publishedOn }) => (
          <li key={slug}>
            {publisher}, {publishedOn?.words ?? t("undated")}
          </li>
        ))}
      </ol>
      {more > 0 && <p>{t("briefMore", { count: more })}</p>}
      <p className="brief-foot">
        {t.rich("briefFoot", {
          title: () => (
            <Own key="title" lang={titleLang}>
              {title}
            </Own>
          ),
          ...{ revision: String(revision), on: dayWords(clocks.on), address: pinned },
        })}
      </p>
    </div>
  );
}

/** Every source of every claim once, the nearest to the facts first. */
function sourcesOf({ terms }: DealPageView): SourceBrief[] {
  const sources = new Map(
    terms.flatMap(({ claims }) => claims.map(({ source }) => [source.slug, source] as const)),
  );
  return [...sources.values()].toSorted((a, b) => TIER_ORDER.indexOf(a.tier) - TIER_ORDER.indexOf(b.tier));
}

const TIER_ORDER: readonly SourceBrief["tier"][] = ["primary", "press", "secondary", "aggregator"];
