import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/shell/page-header";
import { ButtonLink } from "@/components/ui/controls/button-link";
import { words } from "@/lib/language/words";
import { changesHref } from "@/lib/url/history-href";

/** An address in history under which nothing was ever saved. */
export function NeverSaved({ title, lead }: { title: string; lead: string }) {
  return (
    <PageBody>
      <PageHeader kicker="404" title={title} standfirst={lead} />
      <div className="mt-8">
        <ButtonLink href={changesHref()}>{words("history")("absent.all")}</ButtonLink>
      </div>
    </PageBody>
  );
}

/** No record of that name, or no such revision of it. */
export function NoSuchRevision() {
  const t = words("history");
  return <NeverSaved title={t("absent.title")} lead={t("absent.lead")} />;
}
