import type { Metadata } from "next";
import { PinnedDealRecord } from "@/components/deals/pinned-deal-record";
import { RevisionRecord } from "@/components/history/revision-record";
import { ReadingPage } from "@/components/shell/reading-page";
import { alternatesOf } from "@/lib/language/alternates";
import { inThisLanguage } from "@/lib/language/current";
import { dayWords } from "@/lib/language/day-words";
import { words } from "@/lib/language/words";
import { env, publicOrigin } from "@/lib/runtime/env";
import { pinnedHref, recordHref, revisionHref } from "@/lib/url/history-href";
import { withQuery } from "@/lib/url/href";
import { loadSaid, type RecordPageProps, type Said } from "./load-said";

/** The head of what Entente said on a day: its lasting address is that of the revision. */
export async function saidMetadata(noun: Said["noun"], props: RecordPageProps): Promise<Metadata | null> {
  const said = await loadSaid(noun, props);
  if (said === null) return null;
  const { subject, day, number, view } = said;
  const title = view.kind === "deal" ? view.pinned.deal.title : view.revision.subject.title;
  return {
    title: words("record")("saidTitle", { title, day: dayWords(day) }),
    robots: { index: false },
    alternates: alternatesOf(revisionHref(noun, subject.slug, number)),
  };
}

/** What Entente said of a record on a day: the revision that was the newest when it ended. */
export function SaidPage({ said }: { said: Said }) {
  const { noun, day, asked, notes, now, subject, number } = said;
  return (
    <ReadingPage
      action={recordHref(noun, subject.slug) ?? "/"}
      query={asked}
      today={now}
      said={{ day, number, newest: subject.newest }}
      notes={notes}
      pinned={pinnedOf(said)}
    >
      <Body said={said} />
    </ReadingPage>
  );
}

function Body({ said }: { said: Said }) {
  const { view, subject, query } = said;
  if (view.kind === "record") return <RevisionRecord view={view.revision} />;
  const permalink = `${publicOrigin(env())}${inThisLanguage(pinnedOf(said))}`;
  return <PinnedDealRecord pinned={view.pinned} subject={subject} query={query} permalink={permalink} />;
}

/** The address that shows this for ever. */
function pinnedOf({ noun, subject, number, query, view }: Said): string {
  return view.kind === "deal"
    ? withQuery(pinnedHref(view.pinned.deal.shortId, number), query)
    : revisionHref(noun, subject.slug, number);
}
