import { ROLES, type Role } from "@/lib/domain/access/actor";
import { editorWords, said } from "@/lib/language/editing/editor-words";
import type { AccessEventRow } from "@/lib/views/editor/accounts";
import { Instant } from "./instant";

const isRole = (text: string): text is Role => (ROLES as readonly string[]).includes(text);

/** Somebody by their name, or the shell of the server. */
function whoWords(by: string): string {
  const told = said(by);
  return typeof told === "string" ? told : told.english;
}

/** Sign-ins and what was done to accounts, the newest first. */
export function AccessList({ events }: { events: readonly AccessEventRow[] }) {
  const t = editorWords("account");
  if (events.length === 0) return <p className="text-ink-muted">{t("accounts.noEvents")}</p>;
  return (
    <ol>
      {events.map(({ id, at, kind, account, by, detail }) => (
        <li key={id} className="border-rule border-b py-2">
          {t.rich(`accounts.event.${kind}`, {
            who: () => (
              <span key="who" className="font-medium">
                {account}
              </span>
            ),
          })}
          {detail !== null &&
            ` (${kind === "role_changed" && isRole(detail) ? editorWords("frame")(`roles.${detail}`) : detail})`}
          {by !== null && t("accounts.by", { name: whoWords(by) })}
          <span className="block text-ink-muted text-sm">
            <Instant at={at} />
          </span>
        </li>
      ))}
    </ol>
  );
}
