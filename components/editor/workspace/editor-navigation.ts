import type { Permission } from "@/lib/domain/access/actor";
import type { EditorCatalogue } from "@/lib/language/words-in";

type EditorPart = { href: string; label: keyof EditorCatalogue["frame"]["parts"]; permission: Permission };

/** The parts of the editor in order, each with what one must be allowed to do to see it. */
export const EDITOR_NAVIGATION: readonly EditorPart[] = [
  { href: "/edit", label: "home", permission: "draft" },
  { href: "/edit/review", label: "review", permission: "review" },
  { href: "/edit/intake", label: "intake", permission: "review" },
  { href: "/edit/account", label: "account", permission: "draft" },
  { href: "/edit/accounts", label: "accounts", permission: "manage_accounts" },
  { href: "/edit/webhooks", label: "webhooks", permission: "manage_accounts" },
  { href: "/edit/status", label: "status", permission: "manage_accounts" },
];
