import { Select } from "@/components/ui/controls/select";
import { ROLES, type Role } from "@/lib/domain/access/actor";

const WORDS: Readonly<Record<Role, string>> = {
  contributor: "Contributor: proposes",
  editor: "Editor: reviews and publishes",
  admin: "Admin: also manages accounts",
};

type RoleSelectProps = { id: string; label: string; value: Role; hint?: string };

/** A choice of role, each with what it may do. */
export function RoleSelect({ id, label, value, hint }: RoleSelectProps) {
  const options = ROLES.map((role) => ({ value: role, label: WORDS[role] }));
  return <Select id={id} name="role" label={label} defaultValue={value} options={options} hint={hint} />;
}
