import type { Role, Scope } from "@/lib/domain/access/actor";

/** What the pages about accounts receive. Times are ISO instants. */

export type AccountRow = {
  userId: string;
  name: string;
  email: string;
  role: Role;
  twoFactorEnabled: boolean;
  /** Whether a password was set or another provider linked; without, the one-time link is still unused. */
  hasSignIn: boolean;
  sessions: number;
  /** API tokens that hold. */
  tokens: number;
  lastSeenAt: string | null;
  disabledAt: string | null;
  createdAt: string;
};

export type SessionRow = {
  id: string;
  userAgent: string | null;
  ipAddress: string | null;
  createdAt: string;
  lastSeenAt: string;
};

export type PasskeyRow = { id: string; name: string; createdAt: string };

export type ApiTokenRow = {
  id: string;
  name: string;
  scopes: readonly Scope[];
  /** Name of whose it is. */
  owner: string;
  createdAt: string;
  lastUsedAt: string | null;
};

export type AccessEventRow = {
  id: number;
  at: string;
  kind:
    | "signed_in"
    | "account_added"
    | "role_changed"
    | "disabled"
    | "enabled"
    | "signed_out_everywhere"
    | "link_made"
    | "password_set"
    | "token_made"
    | "token_revoked"
    | "passkey_added"
    | "passkey_removed";
  /** Name of whose account it is. */
  account: string;
  /** Who did it; null: its owner. */
  by: string | null;
  /** The role, or the name of the token. */
  detail: string | null;
};
