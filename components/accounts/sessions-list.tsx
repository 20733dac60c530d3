import { Table, THead } from "@/components/ui/table";
import { RowHead, Td } from "@/components/ui/td";
import { Th } from "@/components/ui/th";
import { editorWords } from "@/lib/language/editing/editor-words";
import type { SessionRow } from "@/lib/views/editor/accounts";
import type { FormState } from "@/lib/views/editor/form-state";
import type { FormAction } from "@/lib/views/editor/sign-in";
import { describeBrowser } from "./describe-browser";
import { Instant } from "./instant";
import { RowButton } from "./row-button";

type SessionsListProps = {
  sessions: readonly SessionRow[];
  current: string | null;
  end: FormAction<FormState>;
};

const LOOPBACK = /^(127\.|(0000:){7}|::1$)/;

function describeAddress(address: string | null): string {
  const t = editorWords("account");
  if (!address) return t("sessions.notNoted");
  return LOOPBACK.test(address) ? t("sessions.thisMachine") : address;
}

function nameOf(userAgent: string | null): string {
  const t = editorWords("account");
  const { browser, system } = describeBrowser(userAgent);
  const name = browser ?? t("sessions.aBrowser");
  return system ? t("sessions.on", { browser: name, system }) : name;
}

/** Where somebody is signed in. */
export function SessionsList({ sessions, current, end }: SessionsListProps) {
  const t = editorWords("account");
  return (
    <Table caption={t("sessions.title")} stack>
      <THead>
        <Th>{t("sessions.browser")}</Th>
        <Th>{t("sessions.address")}</Th>
        <Th>{t("sessions.since")}</Th>
        <Th>
          <span className="sr-only">{t("sessions.end")}</span>
        </Th>
      </THead>
      <tbody>
        {sessions.map(({ id, userAgent, ipAddress, createdAt }) => (
          <tr key={id}>
            <RowHead>{nameOf(userAgent)}</RowHead>
            <Td label={t("sessions.address")}>{describeAddress(ipAddress)}</Td>
            <Td label={t("sessions.since")}>
              <Instant at={createdAt} />
            </Td>
            <Td>
              {id === current ? (
                <span className="text-ink-muted">{t("sessions.here")}</span>
              ) : (
                <RowButton action={end} id={id} label={t("sessions.signOut")} name={nameOf(userAgent)} />
              )}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
