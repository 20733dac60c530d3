import { Table, THead } from "@/components/ui/table";
import { RowHead, Td } from "@/components/ui/td";
import { Th } from "@/components/ui/th";
import { editorWords } from "@/lib/language/editing/editor-words";
import type { PasskeyRow } from "@/lib/views/editor/accounts";
import type { FormState } from "@/lib/views/editor/form-state";
import type { FormAction } from "@/lib/views/editor/sign-in";
import { Instant } from "./instant";
import { RowButton } from "./row-button";

type PasskeysListProps = { passkeys: readonly PasskeyRow[]; remove: FormAction<FormState> };

/** The passkeys that open the account. */
export function PasskeysList({ passkeys, remove }: PasskeysListProps) {
  const t = editorWords("account");
  if (passkeys.length === 0) return <p className="text-ink-muted">{t("passkeys.none")}</p>;
  return (
    <Table caption={t("passkeys.yours")} stack>
      <THead>
        <Th>{t("passkeys.passkey")}</Th>
        <Th>{t("passkeys.added")}</Th>
        <Th>
          <span className="sr-only">{t("passkeys.remove")}</span>
        </Th>
      </THead>
      <tbody>
        {passkeys.map(({ id, name, createdAt }) => (
          <tr key={id}>
            <RowHead>{name}</RowHead>
            <Td label={t("passkeys.added")}>
              <Instant at={createdAt} />
            </Td>
            <Td>
              <RowButton action={remove} id={id} label={t("passkeys.remove")} name={name} />
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
