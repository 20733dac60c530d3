import { Table, THead } from "@/components/ui/table";
import { RowHead, Td } from "@/components/ui/td";
import { Th } from "@/components/ui/th";
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
  if (!address) return "not noted";
  return LOOPBACK.test(address) ? "this machine" : address;
}

/** Where somebody is signed in. */
export function SessionsList({ sessions, current, end }: SessionsListProps) {
  return (
    <Table caption="Where you are signed in" stack>
      <THead>
        <Th>Browser</Th>
        <Th>Address</Th>
        <Th>Signed in</Th>
        <Th>
          <span className="sr-only">End</span>
        </Th>
      </THead>
      <tbody>
        {sessions.map(({ id, userAgent, ipAddress, createdAt }) => (
          <tr key={id}>
            <RowHead>{describeBrowser(userAgent)}</RowHead>
            <Td label="Address">{describeAddress(ipAddress)}</Td>
            <Td label="Signed in">
              <Instant at={createdAt} />
            </Td>
            <Td>
              {id === current ? (
                <span className="text-ink-muted">This browser</span>
              ) : (
                <RowButton action={end} id={id} label="Sign out" name={describeBrowser(userAgent)} />
              )}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
