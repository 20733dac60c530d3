import type { ReactNode } from "react";
import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/shell/page-header";
import { ButtonLink } from "@/components/ui/button-link";
import { TextLink } from "@/components/ui/text-link";
import type { Day } from "@/lib/domain/claim";
import { displayDate } from "@/lib/domain/display-date";
import { dealHref, dealsHref } from "@/lib/url/href";

type FrameProps = {
  kicker: string;
  title: string;
  standfirst: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
};

function Frame({ kicker, title, standfirst, children, actions }: FrameProps) {
  return (
    <PageBody>
      <PageHeader kicker={kicker} title={title} standfirst={standfirst} />
      {children}
      <div className="mt-8 flex flex-wrap gap-2">
        {actions}
        <ButtonLink href={dealsHref()}>All deals</ButtonLink>
      </div>
    </PageBody>
  );
}

/** Nothing of that name was ever published: what may have been meant. */
export function MissingDeal({ near }: { near: readonly { slug: string; label: string }[] }) {
  return (
    <Frame
      kicker="404"
      title="There is no such deal"
      standfirst="No deal has this address, and none ever had. It is probably mistyped."
    >
      {near.length > 0 && (
        <div className="mt-8">
          <h2 className="font-serif text-xl">Did you mean</h2>
          <ul className="mt-2">
            {near.map(({ slug, label }) => (
              <li key={slug} className="border-rule border-t py-2">
                <TextLink href={dealHref(slug)} look="name" className="font-serif text-lg">
                  {label}
                </TextLink>
                <p className="text-ink-muted text-sm">{slug}</p>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Frame>
  );
}

/** The deal is in the record, but nobody had reported it by the day of the reading. */
export function UnreportedDeal({
  slug,
  known,
  firstKnownOn,
}: {
  slug: string;
  known: Day;
  firstKnownOn: Day | null;
}) {
  const first =
    firstKnownOn === null
      ? "no report of it that we hold is dated"
      : `the first report we hold is of ${displayDate(firstKnownOn)}`;
  return (
    <Frame
      kicker="Not yet known"
      title="This deal was not yet known"
      standfirst={`Nobody had reported this deal by ${displayDate(known)}; ${first}.`}
      actions={
        <ButtonLink href={dealHref(slug)} variant="primary">
          Read it with what is known today
        </ButtonLink>
      }
    />
  );
}

type GoneDealProps = { slug: string; reason: string; successorHref: string | null };

/** The deal was taken out of the record: why, and where to go instead. */
export function GoneDeal({ slug, reason, successorHref }: GoneDealProps) {
  return (
    <Frame
      kicker="Removed from the record"
      title="This deal was removed"
      standfirst={reason}
      actions={
        successorHref !== null && (
          <ButtonLink href={successorHref} variant="primary">
            What took its place
          </ButtonLink>
        )
      }
    >
      <p className="mt-4 text-ink-muted text-sm">It stood at {slug}.</p>
    </Frame>
  );
}
