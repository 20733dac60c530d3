import { Button } from "@/components/ui/controls/button";
import { Select } from "@/components/ui/controls/select";
import { TextField } from "@/components/ui/controls/text-field";
import { FilterChip } from "@/components/ui/filter-chip";
import { AskForm } from "@/components/ui/language/link";
import { ownIn } from "@/lib/domain/text/maps";
import { words } from "@/lib/language/words";
import { FoldSummary } from "./fold-summary";
import { HiddenFields } from "./hidden-fields";

/** What can be chosen, by value; the words are what is shown. */
export type Choices = Readonly<Record<string, string>>;

/** A field of the form: one of some choices, of which none is `any`; or a text. */
export type FilterField = { name: string; label: string } & (
  | { words: Choices; any?: string }
  | { placeholder: string }
);

/** A filter in force, and the same list without it. */
export type Chip = { name: string; value: string; removeHref: string };

type FilterFormProps = {
  /** The list's name, as it stands in its address. */
  list: string;
  fields: readonly FilterField[];
  /** The list as it is asked for; of several values the first is in the form, and all are among the chips. */
  search: Readonly<Record<string, unknown>>;
  /** What the form carries along. */
  kept: readonly [string, string][];
  chips: readonly Chip[];
  /** How the fields stand side by side. */
  columns: string;
};

/** What narrows a list: one plain GET form, folded on phones, and the filters in force, each with a link that takes it away. */
export function FilterForm({ list, fields, search, kept, chips, columns }: FilterFormProps) {
  return (
    <div className="no-print my-6 flex flex-col gap-3">
      <search>
        <details className="form-fold group/fold">
          <FoldSummary inUse={chips.length} />
          <AskForm action={`/${list}`} className={`grid items-end gap-x-4 max-sm:pt-4 gap-y-3 ${columns}`}>
            <HiddenFields fields={kept} />
            {fields.map((field) => (
              <Field
                key={field.name}
                id={`${list}-${field.name}`}
                field={field}
                value={shown(search[field.name])}
              />
            ))}
            <Button type="submit" className="justify-self-start">
              {words("ledger")("filters.show")}
            </Button>
          </AskForm>
        </details>
      </search>
      <Chips chips={chips} />
    </div>
  );
}

/** The filters in force. */
export function Chips({ chips }: { chips: readonly Chip[] }) {
  if (chips.length === 0) return null;
  return (
    <p className="flex flex-wrap gap-2">
      {chips.map((chip) => (
        <FilterChip key={`${chip.name} ${chip.value}`} {...chip} />
      ))}
    </p>
  );
}

/** What is chosen stays choosable, also where nothing has it. */
export function Field({ id, field, value }: { id: string; field: FilterField; value: string }) {
  const { name, label } = field;
  if ("placeholder" in field)
    return <TextField {...{ id, name, label }} defaultValue={value} placeholder={field.placeholder} />;
  const { words, any } = field;
  const listed = Object.entries(words).map(([slug, word]) => ({ value: slug, label: word }));
  const missing = value !== "" && words[value] === undefined ? [{ value, label: value }] : [];
  const none = any === undefined ? [] : [{ value: "", label: any }];
  return <Select {...{ id, name, label }} defaultValue={value} options={[...none, ...listed, ...missing]} />;
}

function shown(value: unknown): string {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return first === null || first === undefined ? "" : String(first);
}

type Filtered<S> = {
  /** The filters of which chips are made, in this order, by what they are called. */
  labels: Partial<Record<keyof S & string, string>>;
  words: Partial<Record<keyof S & string, Choices>>;
  href: (search: S) => string;
};

/** A chip for every value of the filters in force. */
export function chipsOf<S extends object>(search: S, { labels, words, href }: Filtered<S>): Chip[] {
  const names = Object.keys(labels) as (keyof S & string)[];
  return names.flatMap((name) =>
    [search[name] as string | readonly string[] | null].flat().flatMap((value): Chip[] => {
      if (value === null) return [];
      const left = Array.isArray(search[name]) ? search[name].filter((other) => other !== value) : null;
      const removeHref = href({ ...search, [name]: left });
      return [{ name: labels[name] ?? name, value: ownIn(words[name] ?? {}, value) ?? value, removeHref }];
    }),
  );
}
