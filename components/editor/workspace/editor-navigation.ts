import type { Permission } from "@/lib/domain/access/actor";

type EditorPart = { href: string; label: string; permission: Permission };

/** The parts of the editor in order, each with what one must be allowed to do to see it. */
export const EDITOR_NAVIGATION: readonly EditorPart[] = [
  { href: "/edit", label: "Editor", permission: "draft" },
  { href: "/edit/review", label: "Review", permission: "review" },
  { href: "/edit/intake", label: "Intake", permission: "review" },
  { href: "/edit/account", label: "Your account", permission: "draft" },
  { href: "/edit/accounts", label: "Accounts", permission: "manage_accounts" },
  { href: "/edit/webhooks", label: "Webhooks", permission: "manage_accounts" },
  { href: "/edit/status", label: "Status", permission: "manage_accounts" },
];
