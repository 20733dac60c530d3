import type { Metadata } from "next";
import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/shell/page-header";
import { ButtonLink } from "@/components/ui/controls/button-link";
import { editorWords } from "@/lib/language/editing/editor-words";

export const generateMetadata = (): Metadata => ({ title: editorWords("frame")("forbidden.title") });

export default function Forbidden() {
  const t = editorWords("frame");
  return (
    <PageBody>
      <PageHeader kicker="403" title={t("forbidden.heading")} standfirst={t("forbidden.standfirst")} />
      <div className="mt-6 flex flex-wrap gap-2">
        <ButtonLink href="/edit">{t("forbidden.back")}</ButtonLink>
        <ButtonLink href="/">{t("forbidden.record")}</ButtonLink>
      </div>
    </PageBody>
  );
}
