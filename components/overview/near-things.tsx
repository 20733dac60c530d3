import type { ReactElement, ReactNode } from "react";
import { StandingBadge } from "@/components/standing/standing-badge";
import { labelLang } from "@/components/terms/label-lang";
import { Disclosure } from "@/components/ui/disclosure";
import { inOwn, Own } from "@/components/ui/language/own";
import { linkTag } from "@/components/ui/language/tags";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { displayDate } from "@/lib/domain/dates/display-date";
import { amountWordsOf } from "@/lib/domain/obligations/band-words";
import { labelOf } from "@/lib/domain/text/translations";
import { type Ahead, MONTHS_AHEAD, MOST_AHEAD, sidesOf } from "@/lib/figures/ahead";
import { type AtStake, MOST_AT_STAKE } from "@/lib/figures/at-stake";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
import type { ClockQuery } from "@/lib/url/clocks";
import { disputesHref, horizonHref, termHref } from "@/lib/url/href";
import { ledgerHref } from "@/lib/url/ledger/ledger-search";

const OPEN = 2;

type NearThingsProps = {
  disputes: readonly AtStake[];
  ahead: readonly Ahead[];
  org: string | null;
  clocks: ClockQuery;
};

/** Disputes by the money at stake, beside what ends or falls due. */
export function NearThings({ disputes, ahead, org, clocks }: NearThingsProps) {
  const whose = org === null ? {} : { org: [org] };
  const t = words("overview");
  return (
    <div className="grid gap-x-14 xl:grid-cols-2">
      <Section
        id="at-stake"
        title={t("atStake.title")}
        lead={t("atStake.lead")}
        aside={
          <TextLink
            href={ledgerHref({ ...whose, on: clocks.on, known: clocks.known, standing: ["disputed"] })}
          >
            {t("atStake.inLedger")}
          </TextLink>
        }
      >
        {disputes.length === 0 ? (
          <Nothing>
            {t("atStake.empty")} <TextLink href={disputesHref(clocks)}>{t("atStake.everyKind")}</TextLink>
          </Nothing>
        ) : (
          <>
            <Folded
              label={t("atStake.title")}
              items={disputes.map((dispute) => (
                <Dispute key={dispute.row.id} dispute={dispute} clocks={clocks} />
              ))}
            />
            {disputes.length === MOST_AT_STAKE && <Rest>{t("atStake.rest", { count: MOST_AT_STAKE })}</Rest>}
          </>
        )}
      </Section>
      <Section id="ahead" title={t("ahead.title", { months: MONTHS_AHEAD })} lead={t("ahead.lead")}>
        {ahead.length === 0 ? (
          <Nothing>{t("ahead.empty", { months: MONTHS_AHEAD })}</Nothing>
        ) : (
          <>
            <Folded
              label={t("ahead.label")}
              items={ahead.map((one) => (
                <AheadItem key={`${one.deal.slug}/${one.term.key}/${one.what}`} one={one} clocks={clocks} />
              ))}
            />
            {ahead.length === MOST_AHEAD && (
              <Rest>
                {t.rich("ahead.rest", {
                  count: MOST_AHEAD,
                  horizon: linkTag("horizon", horizonHref(clocks)),
                })}
              </Rest>
            )}
          </>
        )}
      </Section>
    </div>
  );
}

function Dispute({ dispute: { row, words }, clocks }: { dispute: AtStake; clocks: ClockQuery }) {
  return (
    <li className="grid gap-x-4 border-rule border-t py-2 sm:grid-cols-[9rem_minmax(0,1fr)]">
      <span className="font-medium">{words}</span>
      <span>
        <TextLink
          href={termHref(row.deal.slug, row.term.key, clocks)}
          look="name"
          {...inOwn(labelLang(row.term))}
        >
          {sidesOf(row) || row.partnership.name}: {labelOf(row.term)}
        </TextLink>{" "}
        <StandingBadge standing={row.standing} size="sm" />
        <span className="block text-ink-muted text-sm">
          {amountWordsOf(row, language())}, <Own lang={row.deal.titleLang}>{row.deal.title}</Own>
        </span>
      </span>
    </li>
  );
}

function AheadItem({ one, clocks }: { one: Ahead; clocks: ClockQuery }) {
  const { deal, term, date, what, isDerived, sides, kind } = one;
  const t = words("overview");
  return (
    <li className="grid gap-x-4 border-rule border-t py-2 sm:grid-cols-[9rem_minmax(0,1fr)]">
      <span className="font-medium">{displayDate(date, language())}</span>
      <span>
        <TextLink href={termHref(deal.slug, term.key, clocks)} look="name" {...inOwn(labelLang(term))}>
          {sides === "" ? deal.title : sides}: {labelOf(term)}
        </TextLink>
        <span className="block text-ink-muted text-sm">
          {t(`ahead.${what}`, { kind: language().vocabulary.termKind(kind.slug, kind.label) })}
          {isDerived ? ` ${t("ahead.derived")}` : ""} · <Own lang={deal.titleLang}>{deal.title}</Own>
        </span>
      </span>
    </li>
  );
}

/** The first stand open, the others unfold. */
function Folded({ label, items }: { label: string; items: readonly ReactElement[] }) {
  const folded = items.slice(OPEN);
  const t = words("overview");
  return (
    <>
      <ol aria-label={label} className="border-rule border-b">
        {items.slice(0, OPEN)}
      </ol>
      {folded.length > 0 && (
        <Disclosure summary={t("more", { count: folded.length })} className="mt-2">
          <ol aria-label={t("continued", { list: label })} className="border-rule border-b">
            {folded}
          </ol>
        </Disclosure>
      )}
    </>
  );
}

/** Where a list is cut, it says so. */
function Rest({ children }: { children: ReactNode }) {
  return <p className="mt-2 text-ink-muted text-sm">{children}</p>;
}

function Nothing({ children }: { children: ReactNode }) {
  return <p className="border-rule border-y py-6 text-ink-muted">{children}</p>;
}
