import type { AccessEventRow } from "@/lib/views/editor/accounts";
import { Instant } from "./instant";

const WORDS: Readonly<Record<AccessEventRow["kind"], string>> = {
  signed_in: "signed in",
  account_added: "account added",
  role_changed: "role changed",
  disabled: "disabled",
  enabled: "enabled",
  signed_out_everywhere: "signed out everywhere",
  link_made: "link for a password made",
  password_set: "password set by a link",
  token_made: "API token made",
  token_revoked: "API token revoked",
  passkey_added: "passkey added",
  passkey_removed: "passkey removed",
};

/** Sign-ins and what was done to accounts, the newest first. */
export function AccessList({ events }: { events: readonly AccessEventRow[] }) {
  if (events.length === 0) return <p className="text-ink-muted">Nothing has been noted yet.</p>;
  return (
    <ol>
      {events.map(({ id, at, kind, account, by, detail }) => (
        <li key={id} className="border-rule border-b py-2">
          <span className="font-medium">{account}</span>: {WORDS[kind]}
          {detail !== null && ` (${detail})`}
          {by !== null && `, by ${by}`}
          <span className="block text-ink-muted text-sm">
            <Instant at={at} />
          </span>
        </li>
      ))}
    </ol>
  );
}
