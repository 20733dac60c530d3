"use client";

import { Select } from "@/components/ui/controls/select";
import { useEditorWords } from "@/components/ui/language/editor-words";
import { ROLES, type Role } from "@/lib/domain/access/actor";

type RoleSelectProps = { id: string; label: string; value: Role; hint?: string };

/** A choice of role, each with what it may do. */
export function RoleSelect({ id, label, value, hint }: RoleSelectProps) {
  const t = useEditorWords("account");
  const options = ROLES.map((role) => ({ value: role, label: t(`accounts.roles.${role}`) }));
  return <Select id={id} name="role" label={label} defaultValue={value} options={options} hint={hint} />;
}
