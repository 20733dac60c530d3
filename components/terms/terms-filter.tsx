import { Chips, chipsOf, Field } from "@/components/table/filter-form";
import { HiddenFields } from "@/components/table/hidden-fields";
import { Button } from "@/components/ui/controls/button";
import { AskForm } from "@/components/ui/language/link";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
import { TERMS, type TermsSearch, termsHref } from "@/lib/url/terms-search";

/** What narrows the table of terms: one plain form, and the filters in force, each with a link that takes it away. */
export function TermsFilter({ search }: { search: TermsSearch }) {
  const t = words("terms");
  const { standings, termKind } = language().vocabulary;
  const inForce = { any: t("inForceAny"), yes: t("inForceYes"), possibly: t("inForcePossibly") };
  // The table does not know the names of records, whose slugs stand as they are.
  const chips = chipsOf(search, {
    labels: {
      kind: t("filterKind"),
      org: t("filterOrg"),
      partnership: t("filterPartnership"),
      deal: t("filterDeal"),
      standing: t("filterStanding"),
    },
    words: {
      kind: Object.fromEntries(search.kind.map((slug) => [slug, termKind(slug, slug)])),
      standing: standings,
    },
    href: termsHref,
  });
  return (
    <div className="no-print my-6 flex flex-col gap-3">
      <search>
        <AskForm action="/terms" className="flex flex-wrap items-end gap-x-4 gap-y-3">
          <HiddenFields fields={TERMS.kept(search, ["standing", "inForce"])} />
          <Field
            id="terms-standing"
            field={{ name: "standing", label: t("standing"), words: standings, any: t("anyStanding") }}
            value={search.standing[0] ?? ""}
          />
          <Field
            id="terms-in-force"
            field={{ name: "inForce", label: t("inForce"), words: inForce, any: t("inForceAll") }}
            value={search.inForce ?? ""}
          />
          <Button type="submit">{t("show")}</Button>
        </AskForm>
      </search>
      <Chips chips={chips} />
    </div>
  );
}
