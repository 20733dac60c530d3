import type { ReactNode } from "react";
import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/shell/page-header";
import { ButtonLink } from "@/components/ui/controls/button-link";
import { TextLink } from "@/components/ui/text-link";
import type { Day } from "@/lib/domain/dates/day";
import { displayDate } from "@/lib/domain/dates/display-date";
import { sourceHref, sourcesHref } from "@/lib/url/href";
import type { DateView } from "@/lib/views/parts";

type FrameProps = {
  kicker: string;
  title: string;
  standfirst: string;
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
        <ButtonLink href={sourcesHref()}>All sources</ButtonLink>
      </div>
    </PageBody>
  );
}

/** Nothing of that name was ever published: what may have been meant. */
export function MissingSource({ near }: { near: readonly { slug: string; label: string }[] }) {
  return (
    <Frame
      kicker="404"
      title="There is no such source"
      standfirst="No source has this address, and none ever had. It is probably mistyped."
    >
      {near.length > 0 && (
        <div className="mt-8">
          <h2 className="font-serif text-xl">Did you mean</h2>
          <ul className="mt-2">
            {near.map(({ slug, label }) => (
              <li key={slug} className="border-rule border-t py-2">
                <TextLink href={sourceHref(slug)} look="name" className="font-serif text-lg">
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

/** The source is in the record, but it was not certainly published by the day of the reading. */
export function UnpublishedSource({
  slug,
  known,
  publishedOn,
}: {
  slug: string;
  known: Day;
  publishedOn: DateView | null;
}) {
  const when = publishedOn
    ? `it is dated ${publishedOn.words}`
    : "it is undated, so it counts on no past day";
  return (
    <Frame
      kicker="Not yet published"
      title="This source was not yet published"
      standfirst={`It is not certain to have been published by ${displayDate(known)}: ${when}.`}
      actions={
        <ButtonLink href={sourceHref(slug)} variant="primary" reload>
          Read it with what is known today
        </ButtonLink>
      }
    />
  );
}

/** The source was taken out of the record: why, and where to go instead. */
export function GoneSource({
  slug,
  reason,
  successorHref,
}: {
  slug: string;
  reason: string;
  successorHref: string | null;
}) {
  return (
    <Frame
      kicker="Removed from the record"
      title="This source was removed"
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
