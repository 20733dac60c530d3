import { Section } from "@/components/ui/section";
import { words } from "@/lib/language/words";
import { PageBody } from "./page-body";
import { PageHeader } from "./page-header";

const MATTERS = ["drafts", "kept", "history", "roles", "load", "script"] as const;

/** How to report a weakness. */
export function SecurityPolicy() {
  const t = words("security");
  return (
    <PageBody>
      <PageHeader title={t("title")} standfirst={t("standfirst")} />
      <Section id="how" title={t("how")}>
        <p className="max-w-measure">{t("howLead")}</p>
      </Section>
      <Section id="matters" title={t("matters")}>
        <ul className="max-w-measure list-disc pl-5">
          {MATTERS.map((what) => (
            <li key={what}>{t(what)}</li>
          ))}
        </ul>
      </Section>
    </PageBody>
  );
}
