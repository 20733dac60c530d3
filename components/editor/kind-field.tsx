"use client";

import { CONTROL_CLASSES, describedBy, FieldShell } from "@/components/ui/field-shell";
import type { TermKind } from "@/lib/domain/term";
import type { Place } from "@/lib/schema/draft/places";
import { flawAt, idOf, useDesk } from "./desk-context";

/** What a term is about, by group. */
export function KindField({ at, value }: { at: Place; value: string }) {
  const { change, flaws, kinds, readOnly } = useDesk();
  const [id, error] = [idOf(at), flawAt(flaws, at)];
  const groups = byGroup([...kinds.values()]);
  return (
    <FieldShell id={id} label="Kind" error={error}>
      <select
        id={id}
        value={value}
        disabled={readOnly}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, null, error)}
        className={CONTROL_CLASSES}
        onChange={(event) => change({ do: "set", at, value: event.target.value })}
      >
        <option value="">Choose…</option>
        {[...groups].map(([group, list]) => (
          <optgroup key={group} label={group}>
            {list.map((kind) => (
              <option key={kind.slug} value={kind.slug}>
                {kind.label}
              </option>
            ))}
          </optgroup>
        ))}
        {value !== "" && !kinds.has(value) && <option value={value}>{value} (not a kind)</option>}
      </select>
    </FieldShell>
  );
}

function byGroup(kinds: readonly TermKind[]): ReadonlyMap<string, TermKind[]> {
  const groups = new Map<string, TermKind[]>();
  for (const kind of kinds) groups.set(kind.group, [...(groups.get(kind.group) ?? []), kind]);
  return groups;
}
