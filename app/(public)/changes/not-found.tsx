import type { Metadata } from "next";
import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/shell/page-header";
import { ButtonLink } from "@/components/ui/button-link";
import { changesHref } from "@/lib/url/history-href";

export const metadata: Metadata = { title: "Change not found" };

/** No save of that number. */
export default function ChangeNotFound() {
  return (
    <PageBody>
      <PageHeader
        kicker="404"
        title="There is no such change"
        standfirst="Nothing was saved under this number. Saves are never taken away; the address is probably mistyped."
      />
      <div className="mt-8">
        <ButtonLink href={changesHref()}>All changes to the record</ButtonLink>
      </div>
    </PageBody>
  );
}
