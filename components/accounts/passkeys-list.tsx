import { Table, THead } from "@/components/ui/table";
import { RowHead, Td } from "@/components/ui/td";
import { Th } from "@/components/ui/th";
import type { PasskeyRow } from "@/lib/views/editor/accounts";
import type { FormState } from "@/lib/views/editor/form-state";
import type { FormAction } from "@/lib/views/editor/sign-in";
import { Instant } from "./instant";
import { RowButton } from "./row-button";

type PasskeysListProps = { passkeys: readonly PasskeyRow[]; remove: FormAction<FormState> };

/** The passkeys that open the account. */
export function PasskeysList({ passkeys, remove }: PasskeysListProps) {
  if (passkeys.length === 0) return <p className="text-ink-muted">You have no passkeys.</p>;
  return (
    <Table caption="Your passkeys" stack>
      <THead>
        <Th>Passkey</Th>
        <Th>Added</Th>
        <Th>
          <span className="sr-only">Remove</span>
        </Th>
      </THead>
      <tbody>
        {passkeys.map(({ id, name, createdAt }) => (
          <tr key={id}>
            <RowHead>{name}</RowHead>
            <Td label="Added">
              <Instant at={createdAt} />
            </Td>
            <Td>
              <RowButton action={remove} id={id} label="Remove" name={name} />
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
