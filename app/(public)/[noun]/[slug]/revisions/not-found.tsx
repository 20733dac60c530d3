import type { Metadata } from "next";
import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/shell/page-header";
import { ButtonLink } from "@/components/ui/button-link";
import { changesHref } from "@/lib/url/history-href";

export const metadata: Metadata = { title: "Revision not found" };

/** No record of that name, or no such revision of it. */
export default function RevisionNotFound() {
  return (
    <PageBody>
      <PageHeader
        kicker="404"
        title="There is no such revision"
        standfirst="No record has this address, or it has not so many revisions. Revisions are never taken away; the address is probably mistyped."
      />
      <div className="mt-8">
        <ButtonLink href={changesHref()}>All changes to the record</ButtonLink>
      </div>
    </PageBody>
  );
}
