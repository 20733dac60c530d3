import type { Metadata } from "next";
import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/shell/page-header";
import { ButtonLink } from "@/components/ui/controls/button-link";
import { METHODOLOGY_VERSION } from "@/lib/domain/methodology/versions";
import { words } from "@/lib/language/words";
import { methodologyHref } from "@/lib/url/href";

export function generateMetadata(): Metadata {
  return { title: words("methodology")("notFound.page") };
}

export default function MethodologyVersionNotFound() {
  const t = words("methodology");
  return (
    <PageBody>
      <PageHeader
        kicker="404"
        title={t("notFound.title")}
        standfirst={t("notFound.lead", { newest: String(METHODOLOGY_VERSION) })}
      />
      <div className="mt-8">
        <ButtonLink href={`${methodologyHref()}#versions`}>{t("notFound.all")}</ButtonLink>
      </div>
    </PageBody>
  );
}
