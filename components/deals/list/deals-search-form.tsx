import { HiddenFields } from "@/components/table/hidden-fields";
import { Button } from "@/components/ui/controls/button";
import { TextField } from "@/components/ui/controls/text-field";
import { AskForm } from "@/components/ui/language/link";
import { words } from "@/lib/language/words";
import { DEALS, type DealsSearch } from "@/lib/url/deals-search";

/** Search within the list by words; everything else stays as it is. */
export function DealsSearchForm({ search }: { search: DealsSearch }) {
  const t = words("deals");
  return (
    <search className="no-print">
      <AskForm action="/deals" className="flex max-w-2xl items-end gap-2">
        <HiddenFields fields={DEALS.kept(search, ["q"])} />
        <div className="min-w-0 flex-1">
          <TextField
            id="deals-q"
            name="q"
            type="search"
            label={t("search")}
            hideLabel
            placeholder={t("searchHint")}
            defaultValue={search.q}
            autoComplete="off"
            maxLength={300}
          />
        </div>
        <Button type="submit">{t("find")}</Button>
      </AskForm>
    </search>
  );
}
