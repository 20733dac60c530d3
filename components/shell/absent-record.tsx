import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/controls/button-link";
import { TextLink } from "@/components/ui/text-link";
import type { Day } from "@/lib/domain/dates/day";
import { displayDate } from "@/lib/domain/dates/display-date";
import { revisionHref, revisionsHref } from "@/lib/url/history-href";
import { withQuery } from "@/lib/url/href";
import { PageBody } from "./page-body";
import { PageHeader } from "./page-header";

/** What a kind of record is called, and where its records and their list stand. */
export type RecordNoun = {
  singular: string;
  plural: "deals" | "partnerships" | "organizations" | "sources";
  listHref: string;
  hrefOf: (slug: string) => string;
};

type FrameProps = {
  noun: RecordNoun;
  kicker: string;
  title: string;
  standfirst: string;
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
        <ButtonLink href={noun.listHref}>All {noun.plural}</ButtonLink>
      </div>
    </PageBody>
  );
}

type MissingProps = { noun: RecordNoun; near: readonly { slug: string; label: string }[] };

/** Nothing of that name was ever published: what may have been meant. */
export function MissingRecord({ noun, near }: MissingProps) {
  return (
    <Frame
      noun={noun}
      kicker="404"
      title={`There is no such ${noun.singular}`}
      standfirst={`No ${noun.singular} has this address, and none ever had. It is probably mistyped.`}
    >
      {near.length > 0 && (
        <section aria-labelledby="near" className="mt-8 max-w-measure">
          <h2 id="near" className="font-serif text-xl">
            Did you mean
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
  const first =
    firstKnownOn === null
      ? "no report of it that we hold is dated"
      : `the first report we hold is of ${displayDate(firstKnownOn)}`;
  return (
    <Frame
      noun={noun}
      kicker="Not yet known"
      title={`This ${noun.singular} was not yet known`}
      standfirst={`Nobody had reported this ${noun.singular} by ${displayDate(known)}; ${first}.`}
      actions={
        <ButtonLink href={noun.hrefOf(slug)} variant="primary" reload>
          Read it with what is known today
        </ButtonLink>
      }
    />
  );
}

type UnsaidProps = { noun: RecordNoun; slug: string; said: Day; firstOn: Day; isWithdrawn: boolean };

/** Entente had not written of it by the day asked about. */
export function UnsaidRecord({ noun, slug, said, firstOn, isWithdrawn }: UnsaidProps) {
  return (
    <Frame
      noun={noun}
      kicker="Not yet in the record"
      title={`Entente had said nothing of this ${noun.singular}`}
      standfirst={`By ${displayDate(said)} it was not in the record. Its first revision is of ${displayDate(firstOn)}.`}
      actions={
        <>
          <ButtonLink href={withQuery(noun.hrefOf(slug), { said: firstOn })} variant="primary">
            What it said on {displayDate(firstOn)}
          </ButtonLink>
          {!isWithdrawn && <ButtonLink href={noun.hrefOf(slug)}>Read it as it is now</ButtonLink>}
          <ButtonLink href={revisionsHref(noun.plural, slug)}>Its history</ButtonLink>
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
  return (
    <Frame
      noun={noun}
      kicker={`Removed on ${displayDate(deletedAt.toISOString().slice(0, 10))}`}
      title={title}
      standfirst={`This ${noun.singular} was removed from the record: ${reason}`}
      actions={
        <>
          {successorHref !== null && (
            <ButtonLink href={successorHref} variant="primary">
              What took its place
            </ButtonLink>
          )}
          {lastRevision !== null && (
            <ButtonLink href={revisionHref(noun.plural, slug, lastRevision)}>Its last revision</ButtonLink>
          )}
          <ButtonLink href={revisionsHref(noun.plural, slug)}>Its history</ButtonLink>
        </>
      }
    >
      <p className="mt-4 text-ink-muted text-sm">
        Removed on {displayDate(deletedAt.toISOString().slice(0, 10))}. It stood at {slug}.
      </p>
    </Frame>
  );
}
