"use client";

import { Select } from "@/components/ui/controls/select";
import { useEditorWords } from "@/components/ui/language/editor-words";
import { ROLES, type Role } from "@/lib/domain/access/actor";

/** A choice of role, each with what it may do. */
export function RoleSelect({ id, value }: { id: string; value: Role }) {
  const t = useEditorWords("account");
  const options = ROLES.map((role) => ({ value: role, label: t(`accounts.roles.${role}`) }));
  return <Select id={id} name="role" label={t("accounts.role")} defaultValue={value} options={options} />;
}
