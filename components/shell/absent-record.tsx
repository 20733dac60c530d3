import type { ReactNode } from "react";
import { LostPart } from "@/components/since/lost-part";
import { ButtonLink } from "@/components/ui/controls/button-link";
import { Own } from "@/components/ui/language/own";
import { TextLink } from "@/components/ui/text-link";
import type { Day } from "@/lib/domain/dates/day";
import { dayWords } from "@/lib/language/day-words";
import { words } from "@/lib/language/words";
import { revisionHref, revisionsHref } from "@/lib/url/history-href";
import { withQuery } from "@/lib/url/href";
import { PageBody } from "./page-body";
import { PageHeader } from "./page-header";
import type { RecordNoun } from "./record-nouns";

const ALL = {
  deals: "allDeals",
  partnerships: "allPartnerships",
  organizations: "allOrganizations",
  sources: "allSources",
} as const;

type FrameProps = {
  noun: RecordNoun;
  kicker: string;
  title: string;
  standfirst: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
};

function Frame({ noun, kicker, title, standfirst, children, actions }: FrameProps) {
  return (
    <PageBody>
      <PageHeader kicker={kicker} title={title} standfirst={standfirst} />
      {children}
      <div className="mt-8 flex flex-wrap gap-2">
        {actions}
        <ButtonLink href={noun.listHref}>{words("absent")(ALL[noun.plural])}</ButtonLink>
      </div>
    </PageBody>
  );
}

type MissingProps = { noun: RecordNoun; near: readonly { slug: string; label: string }[] };

/** Nothing of that name was ever published: what may have been meant. */
export function MissingRecord({ noun, near }: MissingProps) {
  const t = words("absent");
  return (
    <Frame
      noun={noun}
      kicker="404"
      title={t(`${noun.singular}.missing`)}
      standfirst={t(`${noun.singular}.missingLead`)}
    >
      {near.length > 0 && (
        <section aria-labelledby="near" className="mt-8 max-w-measure">
          <h2 id="near" className="font-serif text-xl">
            {t("near")}
          </h2>
          <ul className="mt-2 border-rule border-b">
            {near.map(({ slug, label }) => (
              <li key={slug} className="border-rule border-t py-2">
                <TextLink href={noun.hrefOf(slug)} look="name" className="font-serif text-lg">
                  {label}
                </TextLink>
                <p className="text-ink-muted text-sm">{slug}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Frame>
  );
}

type UnreportedProps = { noun: RecordNoun; slug: string; known: Day; firstKnownOn: Day | null };

/** The record is there, but nobody had reported it by the day of the reading. */
export function UnreportedRecord({ noun, slug, known, firstKnownOn }: UnreportedProps) {
  const t = words("absent");
  const by = dayWords(known);
  return (
    <Frame
      noun={noun}
      kicker={t("notYetKnown")}
      title={t(`${noun.singular}.unreported`)}
      standfirst={
        firstKnownOn === null
          ? t(`${noun.singular}.unreportedUndated`, { known: by })
          : t(`${noun.singular}.unreportedSince`, { known: by, first: dayWords(firstKnownOn) })
      }
      actions={
        <ButtonLink href={noun.hrefOf(slug)} variant="primary" reload>
          {t("readToday")}
        </ButtonLink>
      }
    >
      <LostPart noun={noun.plural} slug={slug} />
    </Frame>
  );
}

type UnsaidProps = { noun: RecordNoun; slug: string; said: Day; firstOn: Day; isWithdrawn: boolean };

/** Entente had not written of it by the day asked about. */
export function UnsaidRecord({ noun, slug, said, firstOn, isWithdrawn }: UnsaidProps) {
  const t = words("absent");
  const first = dayWords(firstOn);
  return (
    <Frame
      noun={noun}
      kicker={t("notYetSaid")}
      title={t(`${noun.singular}.unsaid`)}
      standfirst={t("unsaidLead", { said: dayWords(said), first })}
      actions={
        <>
          <ButtonLink href={withQuery(noun.hrefOf(slug), { said: firstOn })} variant="primary">
            {t("saidThen", { day: first })}
          </ButtonLink>
          {!isWithdrawn && <ButtonLink href={noun.hrefOf(slug)}>{t("readNow")}</ButtonLink>}
          <ButtonLink href={revisionsHref(noun.plural, slug)}>{t("history")}</ButtonLink>
        </>
      }
    />
  );
}

type GoneProps = {
  noun: RecordNoun;
  slug: string;
  gone: { title: string; reason: string; deletedAt: Date; lastRevision: number | null };
  successorHref: string | null;
};

/** It was taken out of the record: what it was, when and why it went, where to go instead, and what is left to read. */
export function GoneRecord({ noun, slug, gone, successorHref }: GoneProps) {
  const { title, reason, deletedAt, lastRevision } = gone;
  const t = words("absent");
  const day = dayWords(deletedAt.toISOString().slice(0, 10));
  return (
    <Frame
      noun={noun}
      kicker={t("removedOn", { day })}
      title={title}
      standfirst={t.rich(`${noun.singular}.gone`, { reason: () => <Own key="reason">{reason}</Own> })}
      actions={
        <>
          {successorHref !== null && (
            <ButtonLink href={successorHref} variant="primary">
              {t("replacement")}
            </ButtonLink>
          )}
          {lastRevision !== null && (
            <ButtonLink href={revisionHref(noun.plural, slug, lastRevision)}>{t("lastRevision")}</ButtonLink>
          )}
          <ButtonLink href={revisionsHref(noun.plural, slug)}>{t("history")}</ButtonLink>
        </>
      }
    >
      <p className="mt-4 text-ink-muted text-sm">{t("stoodAt", { day, slug })}</p>
    </Frame>
  );
}
