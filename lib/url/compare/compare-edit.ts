/**
 * A change of one column as a form sends it: which one (`of`, from 1), and the dates typed for it (`date`, `seen`).
 * Decides which text of `c` becomes which; the change itself never stays in an address.
 */
import type { RawParams } from "../params";

/** By these names a change of a column tells two answers apart. */
export const COLUMN_EDIT_PARAMS = { of: true, date: true, seen: true } as const;

/** The query with the change carried out; `isEdit` says that there was one. @example applyColumnEdit({ c: ["a", "b"], of: "2", date: "2024" }).raw.c // ["a", "b@2024"] */
export function applyColumnEdit(raw: RawParams): { raw: RawParams; isEdit: boolean } {
  const isEdit = Object.keys(COLUMN_EDIT_PARAMS).some((name) => raw[name] !== undefined);
  if (!isEdit) return { raw, isEdit };
  const rest = Object.fromEntries(
    Object.entries(raw).filter(([name]) => !Object.hasOwn(COLUMN_EDIT_PARAMS, name)),
  );
  const columns = [raw.c ?? []].flat();
  const at = Number(textOf(raw.of)) - 1;
  const column = columns[at];
  if (column === undefined) return { raw: rest, isEdit };
  const [name = ""] = column.split("@", 1);
  const [date, seen] = [textOf(raw.date), textOf(raw.seen)].map((text) => text.replaceAll("@", " ").trim());
  const edited = `${name}@${date}@${seen}`.replace(/@+$/, "");
  return { raw: { ...rest, c: columns.map((text, index) => (index === at ? edited : text)) }, isEdit };
}

function textOf(value: RawParams[string]): string {
  return [value ?? ""].flat()[0] ?? "";
}
