import { StandingBadge } from "@/components/standing/standing-badge";
import { STANDING_COLORS } from "@/components/standing/standing-colors";
import { StandingGlyph } from "@/components/standing/standing-glyph";
import { cx } from "@/components/ui/cx";
import { inOwn, Own, within } from "@/components/ui/language/own";
import { TextLink } from "@/components/ui/text-link";
import { isDay } from "@/lib/domain/dates/day";
import { currentLanguage } from "@/lib/language/current";
import { language } from "@/lib/language/language";
import { DEFAULT_LANGUAGE } from "@/lib/language/languages";
import { words } from "@/lib/language/words";
import type { ClockQuery } from "@/lib/url/clocks";
import { dealHref, organizationHref, partnershipHref, termHref } from "@/lib/url/href";
import type { DealsRow, HeadlineTerm, StandingCount } from "@/lib/views/deals-list";

/** A row, the clocks that its links carry on, and whether it is to be low: then marks stand without their words. */
export type CellProps = { row: DealsRow; clocks: ClockQuery; compact: boolean };

/** What the deal is called, and the partnership it belongs to. */
export function DealCell({ row, clocks, compact }: CellProps) {
  return (
    <div className="min-w-0 sm:min-w-40">
      <TextLink
        href={dealHref(row.slug, clocks)}
        look="name"
        className={cx("block text-balance font-serif leading-6", compact ? "text-base" : "text-lg")}
        {...inOwn(row.titleLang)}
      >
        {row.title}
      </TextLink>
      <p className="text-ink-muted text-sm">
        <TextLink
          href={partnershipHref(row.partnership.slug, clocks)}
          look="name"
          className="inline-block text-ink-muted leading-6"
          {...inOwn(row.partnership.nameLang)}
        >
          {row.partnership.name}
        </TextLink>
      </p>
      {row.notYetOn !== null && (
        <p className="text-ink-muted text-sm italic">{words("deals")("notYet", { day: row.notYetOn })}</p>
      )}
    </div>
  );
}

/** Who takes part, each with all its roles. */
export function PartiesCell({ row, clocks }: CellProps) {
  return (
    <ul className="leading-6 sm:min-w-32">
      {row.parties.map(({ organization, roles }) => (
        <li key={organization.slug}>
          <TextLink href={organizationHref(organization.slug, clocks)} look="name" className="inline-block">
            {organization.name}
          </TextLink>{" "}
          <span className="text-ink-muted text-sm">
            {roles.map((role) => language().vocabulary.partyRoles[role].toLowerCase()).join(", ")}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** When it was announced, in words. */
export function AnnouncedCell({ row: { announcedOn } }: { row: DealsRow }) {
  if (announcedOn === null) return <span className="text-ink-muted">{words("deals")("undated")}</span>;
  return (
    <time dateTime={isDay(announcedOn.edtf) ? announcedOn.edtf : undefined} className="sm:block sm:min-w-24">
      {announcedOn.words}
    </time>
  );
}

/** The largest sum that the deal states, with its standing, and who pays whom. */
export function MoneyCell({ row: { slug, money }, clocks, compact }: CellProps) {
  const t = words("deals");
  if (money === null) return <span className="text-ink-muted">{t("noSum")}</span>;
  const { key, label, display, standing, from, to } = money;
  return (
    <div className="sm:min-w-44">
      <span className="flex items-start gap-1.5">
        <StandingBadge standing={standing} size="sm" withWord={false} />
        <TextLink
          href={termHref(slug, key, clocks)}
          look="name"
          title={currentLanguage() === DEFAULT_LANGUAGE ? label : undefined}
          className={cx("first-letter:uppercase", compact ? "line-clamp-1" : "line-clamp-2")}
        >
          {display}
        </TextLink>
      </span>
      {!compact && (
        <span className="block text-ink-muted text-sm">
          {from ?? t("nobody")} → {to ?? t("nobody")}
        </span>
      )}
    </div>
  );
}

/** The terms that stand for the deal: each sentence leads to its term, with its standing. */
export function TermsCell({ row, clocks, compact }: CellProps) {
  if (row.headlines.length === 0) return <span className="text-ink-muted">{words("deals")("nothing")}</span>;
  const Line = compact ? LowHeadline : Headline;
  return (
    <ul className={cx("flex flex-col text-sm sm:min-w-56", compact ? "leading-6" : "gap-1.5")}>
      {row.headlines.map((term) => (
        <li key={term.key}>
          <Line term={term} href={termHref(row.slug, term.key, clocks)} />
        </li>
      ))}
    </ul>
  );
}

type HeadlineProps = { term: HeadlineTerm; href: string };

function Headline({ term, href }: HeadlineProps) {
  return (
    <>
      <span className="flex flex-wrap items-center gap-x-2 text-ink-muted" {...inOwn(term.labelLang)}>
        {term.label}
        {term.phase === "ended" && <em {...within(term.labelLang)}>{words("deals")("ended")}</em>}
        <StandingBadge standing={term.standing} size="sm" {...within(term.labelLang)} />
      </span>
      <TextLink
        href={href}
        look="name"
        className={cx("line-clamp-2", term.phase === "ended" && "text-ink-muted")}
      >
        {term.display}
      </TextLink>
    </>
  );
}

/** One line: the standing's mark, the sentence, and the kind for those who hear the page. */
function LowHeadline({ term, href }: HeadlineProps) {
  return (
    <span className="flex items-center gap-1.5">
      <StandingBadge standing={term.standing} size="sm" withWord={false} />
      <TextLink
        href={href}
        look="name"
        className={cx("line-clamp-1", term.phase === "ended" && "text-ink-muted")}
      >
        <span className="text-ink-muted">
          {words("shell").rich("list.ownName", {
            name: () => (
              <Own key="name" lang={term.labelLang}>
                {term.label}
              </Own>
            ),
          })}{" "}
        </span>
        {term.display}
        {term.phase === "ended" && <em> {words("deals")("endedMark")}</em>}
      </TextLink>
    </span>
  );
}

/** How many terms stand how. */
export function StandingsCell({ row: { standings }, clocks, compact }: CellProps) {
  return (
    <ul className={cx("text-sm", compact && "flex flex-wrap gap-x-2.5")}>
      {standings.map((entry) => (
        <li key={entry.standing}>
          <StandingLine {...entry} past={clocks.known !== null} compact={compact} />
        </li>
      ))}
    </ul>
  );
}

type StandingLineProps = StandingCount & { past: boolean; compact: boolean };

function StandingLine({ standing, count, past, compact }: StandingLineProps) {
  const which = past && standing === "unknown" ? "notReported" : standing;
  const word = words("deals")(`standing.${which}`, { count });
  return (
    <span
      title={compact ? `${count} ${word}` : undefined}
      className={cx("inline-flex items-center gap-1.5 whitespace-nowrap", STANDING_COLORS[standing])}
    >
      <StandingGlyph standing={standing} size={13} />
      <span>
        {count}
        <span className={cx(compact && "sr-only")}> {word}</span>
      </span>
    </span>
  );
}
