import { Table, THead } from "@/components/ui/table";
import { RowHead, Td } from "@/components/ui/td";
import { Th } from "@/components/ui/th";
import { editorWords } from "@/lib/language/editing/editor-words";
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
  const t = editorWords("account");
  if (tokens.length === 0)
    return <p className="text-ink-muted">{all ? t("tokens.nobody") : t("tokens.none")}</p>;
  return (
    <Table caption={all ? t("tokens.title") : t("tokens.yours")} stack>
      <THead>
        <Th>{t("tokens.for")}</Th>
        {all && <Th>{t("tokens.of")}</Th>}
        <Th>{t("tokens.mayHead")}</Th>
        <Th>{t("tokens.made")}</Th>
        <Th>{t("tokens.used")}</Th>
        <Th>
          <span className="sr-only">{t("tokens.revoke")}</span>
        </Th>
      </THead>
      <tbody>
        {tokens.map(({ id, name, scopes, owner, createdAt, lastUsedAt }) => (
          <tr key={id}>
            <RowHead>{name}</RowHead>
            {all && <Td label={t("tokens.of")}>{owner}</Td>}
            <Td label={t("tokens.mayHead")}>
              {scopes.map((scope) => t(`tokens.short.${scope}`)).join(", ")}
            </Td>
            <Td label={t("tokens.made")}>
              <Instant at={createdAt} />
            </Td>
            <Td label={t("tokens.used")}>{lastUsedAt ? <Instant at={lastUsedAt} /> : t("tokens.never")}</Td>
            <Td>
              <RowButton action={revoke} id={id} label={t("tokens.revoke")} name={name} />
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
