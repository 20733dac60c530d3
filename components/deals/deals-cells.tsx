import { StandingBadge } from "@/components/standing/standing-badge";
import { STANDING_COLORS } from "@/components/standing/standing-colors";
import { StandingGlyph } from "@/components/standing/standing-glyph";
import { cx } from "@/components/ui/cx";
import { TextLink } from "@/components/ui/text-link";
import { isDay } from "@/lib/domain/day";
import { PARTY_ROLES, STANDINGS } from "@/lib/domain/vocabulary";
import type { ClockQuery } from "@/lib/url/clocks";
import { dealHref, organizationHref, partnershipHref, termHref } from "@/lib/url/href";
import type { DealsRow, HeadlineTerm, StandingCount } from "@/lib/views/deals-list";

type CellProps = { row: DealsRow; clocks: ClockQuery };

/** What the deal is called, and the partnership it belongs to. */
export function DealCell({ row, clocks }: CellProps) {
  return (
    <div className="min-w-0 sm:min-w-40">
      <TextLink
        href={dealHref(row.slug, clocks)}
        look="name"
        className="text-balance font-serif text-lg leading-snug"
      >
        {row.title}
      </TextLink>
      <p className="mt-0.5 text-ink-muted text-sm">
        <TextLink href={partnershipHref(row.partnership.slug, clocks)} look="name" className="text-ink-muted">
          {row.partnership.name}
        </TextLink>
      </p>
      {row.notYetOn !== null && (
        <p className="text-ink-muted text-sm italic">not yet announced on {row.notYetOn}</p>
      )}
    </div>
  );
}

/** Who takes part, each with all its roles. */
export function PartiesCell({ row, clocks }: CellProps) {
  return (
    <ul className="sm:min-w-32">
      {row.parties.map(({ organization, roles }) => (
        <li key={organization.slug}>
          <TextLink href={organizationHref(organization.slug, clocks)} look="name">
            {organization.name}
          </TextLink>{" "}
          <span className="text-ink-muted text-sm">
            {roles.map((role) => PARTY_ROLES[role].toLowerCase()).join(", ")}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** When it was announced, in words. */
export function AnnouncedCell({ row: { announcedOn } }: { row: DealsRow }) {
  if (announcedOn === null) return <span className="text-ink-muted">undated</span>;
  return (
    <time dateTime={isDay(announcedOn.edtf) ? announcedOn.edtf : undefined} className="sm:block sm:min-w-24">
      {announcedOn.words}
    </time>
  );
}

/** The terms that stand for the deal: each sentence leads to its term, with its standing. */
export function TermsCell({ row, clocks }: CellProps) {
  if (row.headlines.length === 0) return <span className="text-ink-muted">nothing reported yet</span>;
  return (
    <ul className="flex flex-col gap-1.5 text-sm sm:min-w-56">
      {row.headlines.map((term) => (
        <li key={term.key}>
          <HeadlineLine term={term} href={termHref(row.slug, term.key, clocks)} />
        </li>
      ))}
    </ul>
  );
}

function HeadlineLine({ term, href }: { term: HeadlineTerm; href: string }) {
  return (
    <>
      <span className="flex flex-wrap items-center gap-x-2 text-ink-muted">
        {term.kind.label}
        {term.phase === "ended" && <em>ended</em>}
        <StandingBadge standing={term.standing} size="sm" />
      </span>
      <TextLink
        href={href}
        look="name"
        className={cx(
          "line-clamp-2 [table[data-density=compact]_&]:line-clamp-1",
          term.phase === "ended" && "text-ink-muted",
        )}
      >
        {term.display}
      </TextLink>
    </>
  );
}

/** How many terms stand how. */
export function StandingsCell({ row: { standings }, clocks }: CellProps) {
  return (
    <ul className="text-sm">
      {standings.map((entry) => (
        <li key={entry.standing}>
          <StandingLine {...entry} past={clocks.known !== null} />
        </li>
      ))}
    </ul>
  );
}

function StandingLine({ standing, count, past }: StandingCount & { past: boolean }) {
  const word = past && standing === "unknown" ? "not yet reported" : STANDINGS[standing].toLowerCase();
  return (
    <span
      className={cx("inline-flex items-center gap-1.5 whitespace-nowrap", STANDING_COLORS[standing].text)}
    >
      <StandingGlyph standing={standing} size={13} />
      {count} {word}
    </span>
  );
}
