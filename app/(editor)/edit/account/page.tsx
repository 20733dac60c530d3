import type { Metadata } from "next";
import { AddPasskey } from "@/components/accounts/add-passkey";
import { PasskeysList } from "@/components/accounts/passkeys-list";
import { ScopeChoice } from "@/components/accounts/scope-choice";
import { SecondStepForm } from "@/components/accounts/second-step-form";
import { SessionsList } from "@/components/accounts/sessions-list";
import { TokensList } from "@/components/accounts/tokens-list";
import { ActionForm } from "@/components/editor/fields/action-form";
import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/shell/page-header";
import { Section } from "@/components/ui/section";
import { getSessionId } from "@/lib/auth/actor";
import { hasPasskeys } from "@/lib/auth/passkeys";
import { requireActor } from "@/lib/auth/require-actor";
import { getSignInWays, listSessions } from "@/lib/db/accounts/list-accounts";
import { listApiTokens } from "@/lib/db/accounts/list-api-tokens";
import { listPasskeys } from "@/lib/db/accounts/passkeys";
import { scopesOf } from "@/lib/domain/access/actor";
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

export const metadata: Metadata = { title: "Your account" };

const PRESENT = {
  name: "present",
  label: "Present password",
  type: "password",
  autoComplete: "current-password",
} as const;
const NEXT = {
  name: "password",
  label: "New password",
  type: "password",
  hint: `At least ${SHORTEST_PASSWORD} characters.`,
  autoComplete: "new-password",
} as const;

export default async function AccountPage() {
  const actor = await requireActor("draft");
  const [sessions, current, tokens, passkeys, ways] = await Promise.all([
    listSessions(actor, now()),
    getSessionId(),
    listApiTokens(actor),
    listPasskeys(actor),
    getSignInWays(actor),
  ]);
  return (
    <PageBody>
      <PageHeader
        kicker="The editors’ editor"
        title="Your account"
        meta={<span>{`${actor.email} · ${actor.role}`}</span>}
      />
      <Section id="name" title="Your name" lead="History shows it beside what you save.">
        <ActionForm
          id="rename"
          action={renameAction}
          fields={[{ name: "name", label: "Name", autoComplete: "name", defaultValue: actor.name }]}
          submit="Change name"
        />
      </Section>
      {ways.hasPassword && (
        <Section id="password" title="Password" lead="Changing it signs you out everywhere else.">
          <ActionForm
            id="change"
            action={changePasswordAction}
            fields={[PRESENT, NEXT]}
            submit="Change password"
          />
        </Section>
      )}
      {ways.hasPassword && (
        <Section
          id="two-step"
          title="Two-step sign-in"
          aside={ways.twoFactorEnabled ? "On" : "Off"}
          lead="After your password, a code from an app on your phone is asked for."
        >
          {ways.twoFactorEnabled ? (
            <ActionForm id="end-step" action={endSecondStepAction} fields={[PRESENT]} submit="Turn it off" />
          ) : (
            <SecondStepForm action={setUpSecondStepAction} />
          )}
        </Section>
      )}
      {hasPasskeys() && (
        <Section
          id="passkeys"
          title="Passkeys"
          lead="Sign in with your device’s PIN, finger or face instead of password and code. Your password goes on working."
        >
          <PasskeysList passkeys={passkeys} remove={removePasskeyAction} />
          <div className="mt-6">
            <AddPasskey wantsPassword={ways.hasPassword} />
          </div>
        </Section>
      )}
      <Section id="sessions" title="Where you are signed in">
        <SessionsList sessions={sessions} current={current} end={endSessionAction} />
      </Section>
      <Section
        id="tokens"
        title="API tokens"
        lead="A program that writes to the API sends one as “Authorization: Bearer …”. It acts as you, does no more than what you tick, and never reviews, imports or manages accounts."
      >
        <TokensList tokens={tokens} revoke={revokeTokenAction} />
        <div className="mt-6">
          <ActionForm
            id="token"
            action={makeTokenAction}
            fields={[{ name: "name", label: "What is it for?", autoComplete: "off" }]}
            submit="Make a token"
          >
            <ScopeChoice scopes={scopesOf(actor.role)} />
          </ActionForm>
        </div>
      </Section>
    </PageBody>
  );
}
