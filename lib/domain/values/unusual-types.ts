/**
 * Values whose type is not the one that terms of their kind usually have.
 * Decides what is worth a second look before it is saved; such a value is allowed.
 */
import { ABSENCES, isWordOf, VALUE_TYPES, type ValueType } from "../vocabulary/vocabulary";
import { displayValue } from "./display-value";
import type { Value } from "./value";

type ClaimOf = { value: Value };
type TermOf<C extends ClaimOf> = { kind: string; label: string; claims: readonly C[] };
type Usual = Readonly<Record<string, ValueType>>;

/** A sentence for each value that is new in `after` and of an unusual type. @example "“2030” is read as date; “Spend” usually has money" */
export function unusualTypes<C extends ClaimOf>(
  before: readonly TermOf<C>[],
  after: readonly TermOf<C>[],
  usual: Usual,
): string[] {
  const known = new Set(before.flatMap(({ claims }) => claims.map(({ value }) => JSON.stringify(value))));
  return after.flatMap(({ kind, label, claims }) =>
    claims.flatMap(({ value }) => {
      const wanted = usual[kind];
      if (wanted === undefined || isUsual(value.type, wanted) || known.has(JSON.stringify(value))) return [];
      return [
        `“${displayValue(value)}” is read as ${wordOf(value.type)}; “${label}” usually has ${wordOf(wanted)}`,
      ];
    }),
  );
}

/** That nothing is said, or that there is nothing, can be stated of any kind. */
function isUsual(type: ValueType, wanted: ValueType): boolean {
  return type === wanted || isWordOf(ABSENCES, type);
}

function wordOf(type: ValueType): string {
  return VALUE_TYPES[type].toLowerCase();
}
