import { HiddenFields } from "@/components/table/hidden-fields";
import { Button } from "@/components/ui/controls/button";
import { Checkbox } from "@/components/ui/controls/checkbox";
import { Fieldset } from "@/components/ui/controls/fieldset";
import { Select } from "@/components/ui/controls/select";
import { AskForm } from "@/components/ui/language/link";
import { words } from "@/lib/language/words";
import { ROW_CHOICES } from "@/lib/url/paging";
import type { ViewList } from "@/lib/url/views/view-name";
import { KeptLayout } from "./kept-layout";

type Choice = { value: string; label: string };

type LayoutFormProps = {
  list: ViewList;
  /** What the address holds beside the layout. */
  kept: readonly (readonly [string, string])[];
  orders: readonly Choice[];
  sort: string;
  columns: readonly (Choice & { shown: boolean })[];
  /** The column that always shows: alone it stands for a table without others. */
  fixed: string;
  density: string;
  /** How many a page has. */
  rows: number;
};

export const LAYOUT_PARAMS = ["sort", "cols", "density", "rows"] as const;

/** Order, columns and rows of a table, applied together: one form, one button, one page. */
export function LayoutForm({ list, kept, orders, sort, columns, fixed, density, rows }: LayoutFormProps) {
  const t = words("tables");
  const id = `${list}-layout`;
  return (
    <AskForm id={id} action={`/${list}`} className="flex flex-col gap-4">
      <HiddenFields fields={kept} />
      <input type="hidden" name="cols" value={fixed} />
      <div className="grid gap-x-8 gap-y-4 sm:grid-cols-[minmax(0,14rem)_minmax(0,1fr)_minmax(0,10rem)_minmax(0,8rem)]">
        <Select id={`${id}-sort`} name="sort" label={t("order")} defaultValue={sort} options={orders} />
        <Fieldset legend={t("columns")}>
          <div className="grid gap-x-6 sm:grid-cols-2">
            {columns.map(({ value, label, shown }) => (
              <Checkbox key={value} name="cols" value={value} defaultChecked={shown} label={label} />
            ))}
          </div>
        </Fieldset>
        <Select
          id={`${id}-rows`}
          name="density"
          label={t("rows")}
          defaultValue={density}
          options={[
            { value: "comfortable", label: t("comfortable") },
            { value: "compact", label: t("compact") },
          ]}
        />
        <Select
          id={`${id}-page`}
          name="rows"
          label={words("lists")("onPage")}
          defaultValue={String(rows)}
          options={ROW_CHOICES.map((count) => ({
            value: String(count),
            label: words("shell")("list.rows", { count }),
          }))}
        />
      </div>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <Button type="submit">{t("apply")}</Button>
        <KeptLayout
          list={list}
          names={LAYOUT_PARAMS}
          form={id}
          words={{ laidOut: t("laidOut"), usual: t("usual") }}
        />
      </div>
    </AskForm>
  );
}
