import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/shell/page-header";
import { ButtonLink } from "@/components/ui/controls/button-link";
import { changesHref } from "@/lib/url/history-href";

/** An address in history under which nothing was ever saved. */
export function NeverSaved({ title, why }: { title: string; why: string }) {
  return (
    <PageBody>
      <PageHeader kicker="404" title={title} standfirst={`${why} The address is probably mistyped.`} />
      <div className="mt-8">
        <ButtonLink href={changesHref()}>All changes to the record</ButtonLink>
      </div>
    </PageBody>
  );
}

/** No record of that name, or no such revision of it. */
export function NoSuchRevision() {
  return (
    <NeverSaved
      title="There is no such revision"
      why="No record has this address, or it has not so many revisions. Revisions are never taken away."
    />
  );
}
