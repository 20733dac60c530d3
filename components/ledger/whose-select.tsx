import { Select } from "@/components/ui/controls/select";
import { ownIn } from "@/lib/domain/text/maps";
import { words } from "@/lib/language/words";
import type { WhatIfView } from "@/lib/views/what-if";

type WhoseSelectProps = { id: string; view: Pick<WhatIfView, "whose" | "organizations"> };

/** Whose obligations: everybody's, or those of one; who is chosen stays choosable, also where nothing is theirs. */
export function WhoseSelect({ id, view: { whose, organizations } }: WhoseSelectProps) {
  const t = words("overview");
  const missing =
    whose !== null && ownIn(organizations, whose.slug) === undefined ? { [whose.slug]: whose.name } : {};
  const names = Object.entries({ ...organizations, ...missing });
  return (
    <Select
      id={id}
      name="org"
      label={t("whose.label")}
      defaultValue={whose?.slug ?? ""}
      options={[
        { value: "", label: t("whose.everybody") },
        ...names.map(([value, label]) => ({ value, label })),
      ]}
    />
  );
}
