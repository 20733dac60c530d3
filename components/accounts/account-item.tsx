"use client";

import { FormOutcome } from "@/components/session/form-outcome";
import { useEditorForm } from "@/components/session/use-editor-form";
import { Button } from "@/components/ui/controls/button";
import { Disclosure } from "@/components/ui/disclosure";
import { useEditorWords } from "@/components/ui/language/editor-words";
import type { AccountRow } from "@/lib/views/editor/accounts";
import type { FormState } from "@/lib/views/editor/form-state";
import type { FormAction } from "@/lib/views/editor/sign-in";
import { Instant } from "./instant";
import { RoleSelect } from "./role-select";

type AccountItemProps = { account: AccountRow; isSelf: boolean; manage: FormAction<FormState> };

/** One account, and what an admin can do with it. One form with a button for each action, so it needs no script. */
export function AccountItem({ account, isSelf, manage }: AccountItemProps) {
  const { userId, name, email, role, disabledAt } = account;
  const { state, send, pending, remember } = useEditorForm(manage);
  const t = useEditorWords("account");
  const frame = useEditorWords("frame");
  return (
    <li className="border-rule border-b py-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h3 className="font-medium text-lg">
          {name}
          {isSelf && <span className="font-normal text-ink-muted"> {t("accounts.you")}</span>}
        </h3>
        <p className={disabledAt ? "text-ink-muted line-through" : ""}>{frame(`roles.${role}`)}</p>
      </div>
      <p className="text-ink-muted">
        {email} · <AccountStatus account={account} />
      </p>
      <Disclosure summary={t("accounts.change", { name })} className="mt-1">
        <form action={send} onSubmit={remember} className="mt-3 flex flex-col gap-3">
          <input type="hidden" name="userId" value={userId} />
          <div className="flex flex-wrap items-end gap-2">
            <RoleSelect id={`role-${userId}`} value={role} />
            <Button type="submit" name="action" value="role" disabled={pending}>
              {t("accounts.changeRole")}
            </Button>
          </div>
          <div className="flex flex-wrap gap-2">
            {!disabledAt && (
              <Button type="submit" name="action" value="reset" disabled={pending}>
                {t("accounts.link")}
              </Button>
            )}
            {account.sessions + account.tokens > 0 && (
              <Button type="submit" name="action" value="end_sessions" disabled={pending}>
                {t("accounts.everywhere")}
              </Button>
            )}
            <Button
              type="submit"
              name="action"
              value={disabledAt ? "enable" : "disable"}
              variant={disabledAt ? "quiet" : "danger"}
              disabled={pending}
            >
              {disabledAt ? t("accounts.enable") : t("accounts.disable")}
            </Button>
          </div>
        </form>
      </Disclosure>
      <div className="mt-2 empty:mt-0">
        <FormOutcome state={state} />
      </div>
    </li>
  );
}

function AccountStatus({ account }: { account: AccountRow }) {
  const { disabledAt, hasSignIn, lastSeenAt, twoFactorEnabled } = account;
  const t = useEditorWords("account");
  if (disabledAt) return t.rich("accounts.disabledSince", { at: () => <Instant key="at" at={disabledAt} /> });
  if (!hasSignIn) return t("accounts.noPassword");
  return (
    <>
      {lastSeenAt
        ? t.rich("accounts.lastSession", { at: () => <Instant key="at" at={lastSeenAt} /> })
        : t("accounts.notSignedIn")}
      {twoFactorEnabled && ` · ${t("accounts.twoStep")}`}
    </>
  );
}
