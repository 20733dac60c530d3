import type { Metadata } from "next";
import { AddPasskey } from "@/components/accounts/add-passkey";
import { PasskeysList } from "@/components/accounts/passkeys-list";
import { ScopeChoice } from "@/components/accounts/scope-choice";
import { SecondStepForm } from "@/components/accounts/second-step-form";
import { SessionsList } from "@/components/accounts/sessions-list";
import { TokensList } from "@/components/accounts/tokens-list";
import { ActionForm, type Field } from "@/components/editor/fields/action-form";
import { Section } from "@/components/ui/section";
import { getSessionId } from "@/lib/auth/actor";
import { hasPasskeys } from "@/lib/auth/passkeys";
import { requireActor } from "@/lib/auth/require-actor";
import { getSignInWays, listSessions } from "@/lib/db/accounts/list-accounts";
import { listApiTokens } from "@/lib/db/accounts/list-api-tokens";
import { listPasskeys } from "@/lib/db/accounts/passkeys";
import { scopesOf } from "@/lib/domain/access/actor";
import { editorWords } from "@/lib/language/editing/editor-words";
import { now } from "@/lib/runtime/clock";
import { SHORTEST_PASSWORD } from "@/lib/schema/accounts/account";
import {
  changePasswordAction,
  endSessionAction,
  makeTokenAction,
  removePasskeyAction,
  renameAction,
  revokeTokenAction,
} from "../../_actions/own-account";
import { endSecondStepAction, setUpSecondStepAction } from "../../_actions/second-step";
import { EditorPage } from "../../_editor/editor-page";

export const generateMetadata = (): Metadata => ({ title: editorWords("account")("title") });

/** The fields of a change of password, in the words of the page. */
function passwordFields() {
  const t = editorWords("account");
  const present: Field = {
    ...{ name: "present", type: "password", autoComplete: "current-password" },
    label: t("password.present"),
  };
  const next: Field = {
    ...{ name: "password", type: "password", autoComplete: "new-password" },
    label: t("password.next"),
    hint: t("password.hint", { shortest: SHORTEST_PASSWORD }),
  };
  return { present, next };
}

export default async function AccountPage() {
  const actor = await requireActor("draft");
  const [sessions, current, tokens, passkeys, ways] = await Promise.all([
    listSessions(actor, now()),
    getSessionId(),
    listApiTokens(actor),
    listPasskeys(actor),
    getSignInWays(actor),
  ]);
  const t = editorWords("account");
  const frame = editorWords("frame");
  const { present, next } = passwordFields();
  return (
    <EditorPage title={t("title")} meta={<span>{`${actor.email} · ${frame(`roles.${actor.role}`)}`}</span>}>
      <Section id="name" title={t("name.title")} lead={t("name.lead")}>
        <ActionForm
          id="rename"
          action={renameAction}
          fields={[{ name: "name", label: t("name.label"), autoComplete: "name", defaultValue: actor.name }]}
          submit={t("name.submit")}
        />
      </Section>
      {ways.hasPassword && (
        <Section id="password" title={t("password.title")} lead={t("password.lead")}>
          <ActionForm
            id="change"
            action={changePasswordAction}
            fields={[present, next]}
            submit={t("password.submit")}
          />
        </Section>
      )}
      {ways.hasPassword && (
        <Section
          id="two-step"
          title={t("step.title")}
          aside={ways.twoFactorEnabled ? t("step.on") : t("step.off")}
          lead={t("step.lead")}
        >
          {ways.twoFactorEnabled ? (
            <ActionForm
              id="end-step"
              action={endSecondStepAction}
              fields={[present]}
              submit={t("step.end")}
            />
          ) : (
            <SecondStepForm action={setUpSecondStepAction} />
          )}
        </Section>
      )}
      {hasPasskeys() && (
        <Section id="passkeys" title={t("passkeys.title")} lead={t("passkeys.lead")}>
          <PasskeysList passkeys={passkeys} remove={removePasskeyAction} />
          <div className="mt-6">
            <AddPasskey wantsPassword={ways.hasPassword} />
          </div>
        </Section>
      )}
      <Section id="sessions" title={t("sessions.title")}>
        <SessionsList sessions={sessions} current={current} end={endSessionAction} />
      </Section>
      <Section id="tokens" title={t("tokens.title")} lead={t("tokens.lead")}>
        <TokensList tokens={tokens} revoke={revokeTokenAction} />
        <div className="mt-6">
          <ActionForm
            id="token"
            action={makeTokenAction}
            fields={[{ name: "name", label: t("tokens.purpose"), autoComplete: "off" }]}
            submit={t("tokens.submit")}
          >
            <ScopeChoice scopes={scopesOf(actor.role)} />
          </ActionForm>
        </div>
      </Section>
    </EditorPage>
  );
}
