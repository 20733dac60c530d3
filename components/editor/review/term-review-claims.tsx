import { RankMark } from "@/components/standing/rank-mark";
import { StanceMark } from "@/components/standing/stance-mark";
import { Quote } from "@/components/ui/quote";
import { TextLink } from "@/components/ui/text-link";
import { displayDate } from "@/lib/domain/dates/display-date";
import { editorWords } from "@/lib/language/editing/editor-words";
import { language } from "@/lib/language/language";
import { sourceHref } from "@/lib/url/href";
import type { TermReviewClaim } from "@/lib/views/editor/term-review";

/** Every claim on a term in the editors' order, syndicated claims and claims set aside among them. */
export function TermReviewClaims({ claims }: { claims: readonly TermReviewClaim[] }) {
  const t = editorWords("review");
  if (claims.length === 0) return <p className="text-ink-muted">{t("ruling.noClaims")}</p>;
  return (
    <ol className="grid gap-x-8 gap-y-6 md:grid-cols-2">
      {claims.map((claim) => (
        <li key={`${claim.sourceSlug} ${claim.stance} ${claim.quote}`} className="border-rule border-t pt-3">
          <p className="flex flex-wrap items-baseline gap-x-3 text-sm">
            <StanceMark stance={claim.stance} />
            <RankMark rank={claim.rank} />
            {claim.repeatOf && (
              <span className="text-ink-muted">{t("ruling.repeats", { publisher: claim.repeatOf })}</span>
            )}
          </p>
          <p className="font-serif text-xl">{claim.value}</p>
          <Quote lang={claim.language}>{claim.quote}</Quote>
          <p className="text-ink-muted text-sm">
            {claim.publisher}:{" "}
            <TextLink href={sourceHref(claim.sourceSlug)} lang={claim.language}>
              {claim.title}
            </TextLink>
            {claim.publishedOn && `, ${displayDate(claim.publishedOn, language())}`}
          </p>
          {claim.reason && <p className="mt-1 text-sm">{t("ruling.because", { reason: claim.reason })}</p>}
        </li>
      ))}
    </ol>
  );
}
