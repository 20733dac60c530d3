import { Table, THead } from "@/components/ui/table";
import { RowHead, Td } from "@/components/ui/td";
import { Th } from "@/components/ui/th";
import type { ApiTokenRow } from "@/lib/views/editor/accounts";
import type { FormState } from "@/lib/views/editor/form-state";
import type { FormAction } from "@/lib/views/editor/sign-in";
import { Instant } from "./instant";
import { RowButton } from "./row-button";

type TokensListProps = {
  tokens: readonly ApiTokenRow[];
  revoke: FormAction<FormState>;
  /** Everybody's and not one's own: then it is said whose each is. */
  all?: boolean;
};

/** The tokens that hold. What they are is not shown: only their hash is kept. */
export function TokensList({ tokens, revoke, all = false }: TokensListProps) {
  if (tokens.length === 0)
    return <p className="text-ink-muted">{all ? "Nobody has a token." : "You have no tokens."}</p>;
  return (
    <Table caption={all ? "API tokens" : "Your API tokens"} stack>
      <THead>
        <Th>For</Th>
        {all && <Th>Of</Th>}
        <Th>May</Th>
        <Th>Made</Th>
        <Th>Last used</Th>
        <Th>
          <span className="sr-only">Revoke</span>
        </Th>
      </THead>
      <tbody>
        {tokens.map(({ id, name, scopes, owner, createdAt, lastUsedAt }) => (
          <tr key={id}>
            <RowHead>{name}</RowHead>
            {all && <Td label="Of">{owner}</Td>}
            <Td label="May">{scopes.join(", ")}</Td>
            <Td label="Made">
              <Instant at={createdAt} />
            </Td>
            <Td label="Last used">{lastUsedAt ? <Instant at={lastUsedAt} /> : "never"}</Td>
            <Td>
              <RowButton action={revoke} id={id} label="Revoke" name={name} />
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
