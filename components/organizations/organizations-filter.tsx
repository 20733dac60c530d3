import { Button } from "@/components/ui/controls/button";
import { Select } from "@/components/ui/controls/select";
import { TextField } from "@/components/ui/controls/text-field";
import { AskForm } from "@/components/ui/language/link";
import { ORGANIZATION_KINDS, slugsOf } from "@/lib/domain/vocabulary/vocabulary";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
import type { OrganizationsSearch } from "@/lib/url/organizations-search";

/** A name or alias to look for, and a kind. A GET form: the address says all. */
export function OrganizationsFilter({ search: { q, kind, on, known } }: { search: OrganizationsSearch }) {
  const t = words("lists");
  const { organizationKinds } = language().vocabulary;
  const kinds = slugsOf(ORGANIZATION_KINDS).map((value) => ({ value, label: organizationKinds[value] }));
  return (
    <search className="no-print">
      <AskForm action="/organizations" className="my-6 flex max-w-2xl flex-wrap items-start gap-2">
        {on !== null && <input type="hidden" name="on" value={on} />}
        {known !== null && <input type="hidden" name="known" value={known} />}
        <div className="min-w-48 flex-1">
          <TextField
            id="organizations-q"
            name="q"
            type="search"
            label={t("organizations.name")}
            defaultValue={q}
            autoComplete="off"
          />
        </div>
        <div className="w-52">
          <Select
            id="organizations-kind"
            name="kind"
            label={t("organizations.kind")}
            options={[{ value: "", label: t("organizations.everyKind") }, ...kinds]}
            defaultValue={kind ?? ""}
          />
        </div>
        <Button type="submit" className="mt-6.5">
          {t("find")}
        </Button>
      </AskForm>
    </search>
  );
}
