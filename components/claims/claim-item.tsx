import { ShareLink } from "@/components/share/share-link";
import { SourceLine } from "@/components/sources/source-line";
import { RankMark } from "@/components/standing/rank-mark";
import { StanceMark } from "@/components/standing/stance-mark";
import { cx } from "@/components/ui/cx";
import { Anchor } from "@/components/ui/language/link";
import { inOwn } from "@/components/ui/language/own";
import { spanTag } from "@/components/ui/language/tags";
import { Quote } from "@/components/ui/quote";
import { words } from "@/lib/language/words";
import type { ClockQuery } from "@/lib/url/clocks";
import type { ClaimView } from "@/lib/views/parts";

type ClaimItemProps = {
  claim: ClaimView;
  clocks: ClockQuery;
  /** Off on the source's own page, where every claim has the same source. */
  showSource?: boolean | undefined;
  /** Its lasting address, for whoever cites it. */
  href?: string | undefined;
};

/** What one source says of one term: its stance and value, its own words, who it is, and what the editors made of it. */
export function ClaimItem({ claim, clocks, showSource = true, href }: ClaimItemProps) {
  const { source, stance, display, quote, locator, bearing, repeats } = claim;
  const setAside = bearing === "set_aside";
  const t = words("record");
  return (
    <div className="flex flex-col gap-2">
      <p className="flex flex-wrap items-baseline gap-x-3">
        <StanceMark stance={stance} />
        <span className={cx("font-medium", setAside && "text-ink-muted line-through decoration-1")}>
          {display}
        </span>
        {repeats !== null && (
          <span className="text-ink-muted text-sm">{t("repeats", { source: repeats })}</span>
        )}
        {href !== undefined && (
          <span className="ml-auto inline-flex gap-x-3 text-sm">
            <ShareLink
              of={href}
              what={t("thisClaim", { publisher: source.publisher })}
              className="text-ink-muted"
            />
            <Anchor href={href} className="hit no-print link inline-flex items-center text-ink-muted">
              {t.rich("claimLink", {
                publisher: source.publisher,
                hidden: spanTag("hidden", "sr-only"),
              })}
            </Anchor>
          </span>
        )}
      </p>
      <Quote
        lang={source.language}
        citeUrl={source.url ?? undefined}
        attribution={locator === null ? undefined : t("at", { place: locator })}
      >
        {quote}
      </Quote>
      {showSource && <SourceLine source={source} clocks={clocks} />}
      <RankReason claim={claim} />
    </div>
  );
}

/** The editors' ruling on the claim; a remark on a claim of normal rank is a note. */
function RankReason({ claim: { rank, reason, reasonLang } }: { claim: ClaimView }) {
  if (rank === "normal" && reason === null) return null;
  return (
    <p className="flex max-w-measure flex-wrap items-baseline gap-x-2 text-sm">
      {rank === "normal" ? (
        <span className="text-ink-muted">{words("record")("editorsNote")}</span>
      ) : (
        <RankMark rank={rank} />
      )}
      {reason !== null && <span {...inOwn(reasonLang)}>{reason}</span>}
    </p>
  );
}
