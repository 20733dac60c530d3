import type { Metadata } from "next";
import { AccessList } from "@/components/accounts/access-list";
import { AccountItem } from "@/components/accounts/account-item";
import { RoleSelect } from "@/components/accounts/role-select";
import { TokensList } from "@/components/accounts/tokens-list";
import { ActionForm } from "@/components/editor/fields/action-form";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/auth/require-actor";
import { listAccessEvents } from "@/lib/db/accounts/access-events";
import { listAccounts } from "@/lib/db/accounts/list-accounts";
import { listAllApiTokens } from "@/lib/db/accounts/list-api-tokens";
import { editorWords } from "@/lib/language/editing/editor-words";
import { addAccountAction, manageAccountAction } from "../../_actions/accounts";
import { revokeTokenAction } from "../../_actions/own-account";
import { EditorPage } from "../../_editor/editor-page";

export const generateMetadata = (): Metadata => ({ title: editorWords("account")("accounts.title") });

export default async function AccountsPage() {
  const actor = await requireActor("manage_accounts");
  const [accounts, tokens, events] = await Promise.all([
    listAccounts(actor),
    listAllApiTokens(actor),
    listAccessEvents(actor),
  ]);
  const t = editorWords("account");
  return (
    <EditorPage title={t("accounts.title")} standfirst={t("accounts.standfirst")}>
      <div className="grid gap-x-16 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <Section id="all-accounts" title={t("accounts.all")} aside={String(accounts.length)}>
          <ul className="-mt-4">
            {accounts.map((account) => (
              <AccountItem
                key={account.userId}
                account={account}
                isSelf={account.userId === actor.userId}
                manage={manageAccountAction}
              />
            ))}
          </ul>
        </Section>
        <Section id="all-tokens" title={t("tokens.title")} lead={t("accounts.tokensLead")}>
          <TokensList tokens={tokens} revoke={revokeTokenAction} all />
        </Section>
        <Section id="access-events" title={t("accounts.events")} lead={t("accounts.eventsLead")}>
          <AccessList events={events} />
        </Section>
        <Section id="add-account" title={t("accounts.add")} lead={t("accounts.addLead")}>
          <ActionForm
            id="add"
            action={addAccountAction}
            fields={[
              { name: "name", label: t("accounts.name"), autoComplete: "off" },
              { name: "email", label: t("accounts.email"), type: "email", autoComplete: "off" },
            ]}
            submit={t("accounts.addSubmit")}
            variant="primary"
          >
            <RoleSelect id="add-role" value="contributor" />
          </ActionForm>
        </Section>
      </div>
    </EditorPage>
  );
}
