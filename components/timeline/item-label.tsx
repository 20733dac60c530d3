import { Own } from "@/components/ui/language/own";
import type { TimelineItem } from "@/lib/timeline/types";

/** The label of an item where it is read: the record's own words at its end say that they are English. */
export function ItemLabel({ item: { label, own } }: { item: Pick<TimelineItem, "label" | "own"> }) {
  if (own === undefined) return label;
  const from = label.length - own;
  return (
    <>
      {label.slice(0, from)}
      <Own>{label.slice(from)}</Own>
    </>
  );
}

/** What it promises, where it is read: of a deal the label of a term stands before it. */
export function ItemValue({ item: { value, ownValue } }: { item: Pick<TimelineItem, "value" | "ownValue"> }) {
  if (value === null || ownValue === undefined) return value;
  return (
    <>
      <Own>{value.slice(0, ownValue)}</Own>
      {value.slice(ownValue)}
    </>
  );
}
