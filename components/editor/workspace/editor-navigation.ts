import type { Deed } from "@/lib/domain/access/actor";

type DeskPart = { href: string; label: string; deed: Deed };

/** The parts of the desk in order, each with what one must be allowed to do to see it. */
export const DESK_NAVIGATION: readonly DeskPart[] = [
  { href: "/edit", label: "Desk", deed: "draft" },
  { href: "/edit/review", label: "Review", deed: "review" },
  { href: "/edit/account", label: "Your account", deed: "draft" },
  { href: "/edit/accounts", label: "Accounts", deed: "manage_accounts" },
];
