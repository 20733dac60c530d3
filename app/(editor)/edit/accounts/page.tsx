import type { Metadata } from "next";
import { AccessList } from "@/components/accounts/access-list";
import { AccountItem } from "@/components/accounts/account-item";
import { RoleSelect } from "@/components/accounts/role-select";
import { TokensList } from "@/components/accounts/tokens-list";
import { ActionForm } from "@/components/editor/fields/action-form";
import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/shell/page-header";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/auth/require-actor";
import { listAccessEvents } from "@/lib/db/accounts/access-events";
import { listAccounts } from "@/lib/db/accounts/list-accounts";
import { listAllApiTokens } from "@/lib/db/accounts/list-api-tokens";
import { addAccountAction, manageAccountAction } from "../../_actions/accounts";
import { revokeTokenAction } from "../../_actions/own-account";

export const metadata: Metadata = { title: "Accounts" };

export default async function AccountsPage() {
  const actor = await requireActor("manage_accounts");
  const [accounts, tokens, events] = await Promise.all([
    listAccounts(actor),
    listAllApiTokens(actor),
    listAccessEvents(actor),
  ]);
  return (
    <PageBody>
      <PageHeader
        kicker="The editors’ editor"
        title="Accounts"
        standfirst="Who may change the record. Accounts are never deleted, because history names its authors; one that is disabled cannot sign in."
      />
      <div className="grid gap-x-16 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <Section id="all-accounts" title="All accounts" aside={String(accounts.length)}>
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
        <Section
          id="all-tokens"
          title="API tokens"
          lead="Programs that write as somebody. Revoking one takes effect at once; its owner can make another."
        >
          <TokensList tokens={tokens} revoke={revokeTokenAction} all />
        </Section>
        <Section
          id="access-events"
          title="Sign-ins and changes"
          lead="The latest hundred. The record can be added to, not changed."
        >
          <AccessList events={events} />
        </Section>
        <Section
          id="add-account"
          title="Add an account"
          lead="You get a one-time link to hand over; its holder sets the password."
        >
          <ActionForm
            id="add"
            action={addAccountAction}
            fields={[
              { name: "name", label: "Name", autoComplete: "off" },
              { name: "email", label: "E-mail address", type: "email", autoComplete: "off" },
            ]}
            submit="Add account"
            variant="primary"
          >
            <RoleSelect id="add-role" label="Role" value="contributor" />
          </ActionForm>
        </Section>
      </div>
    </PageBody>
  );
}
