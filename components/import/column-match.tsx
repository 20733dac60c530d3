import { Select } from "@/components/ui/controls/select";
import { useEditorWords, useSaidText } from "@/components/ui/language/editor-words";
import { amountKey, FIELDS } from "@/lib/csv/fields";
import type { Kind } from "@/lib/csv/match-columns";
import type { SheetReading } from "@/lib/csv/sheet";
import { fieldWords, kindWords } from "./field-words";

type ColumnMatchProps = {
  index: number;
  name: string;
  /** What stands in the first rows. */
  samples: readonly string[];
  reading: SheetReading;
  kinds: readonly Kind[];
  busy: boolean;
  onChange: (key: string | null) => void;
};

/** One column of the file: its name, what stands in it, and the field it fills. */
export function ColumnMatch({ index, name, samples, reading, kinds, busy, onChange }: ColumnMatchProps) {
  const { rows, columns } = reading;
  const t = useEditorWords("imports");
  const saidText = useSaidText();
  const key = columns[index] ?? null;
  const shown = name || t("columns.numbered", { n: index + 1 });
  const isTwice = key !== null && columns.indexOf(key) !== columns.lastIndexOf(key);
  return (
    <li className="grid items-start gap-x-8 gap-y-1 border-rule border-t py-2.5 sm:grid-cols-[minmax(0,1fr)_16rem] lg:grid-cols-[minmax(0,24rem)_16rem]">
      <div className="min-w-0">
        <p className="break-words font-medium">{shown}</p>
        <p className="truncate text-ink-muted text-sm">
          {samples.length > 0 ? samples.join(" · ") : t("columns.nothing")}
        </p>
      </div>
      <Select
        id={`csv-column-${index}`}
        label={t("columns.fieldOf", { name: shown })}
        hideLabel
        value={key ?? ""}
        options={[
          { value: "", label: t("columns.notRead") },
          ...FIELDS[rows].map((field) => ({ value: field.key, label: fieldWords(field, saidText) })),
          ...(rows === "deals" ? kinds : []).map((kind) => ({
            value: amountKey(kind.slug),
            label: t("columns.valueOf", { kind: kindWords(kind) }),
          })),
        ]}
        disabled={busy}
        error={isTwice ? t("columns.twice") : undefined}
        onChange={({ target }) => onChange(target.value || null)}
      />
    </li>
  );
}
