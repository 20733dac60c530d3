import type { Metadata } from "next";
import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/shell/page-header";
import { ButtonLink } from "@/components/ui/controls/button-link";
import { METHODOLOGY_VERSION } from "@/lib/domain/methodology/versions";
import { methodologyHref } from "@/lib/url/href";

export const metadata: Metadata = { title: "Version of the methodology not found" };

export default function MethodologyVersionNotFound() {
  return (
    <PageBody>
      <PageHeader
        kicker="404"
        title="There is no such version of the methodology"
        standfirst={`Versions are numbered from 1 to ${METHODOLOGY_VERSION}, and none is ever taken away.`}
      />
      <div className="mt-8">
        <ButtonLink href={`${methodologyHref()}#versions`}>All versions</ButtonLink>
      </div>
    </PageBody>
  );
}
