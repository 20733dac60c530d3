import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { PasskeyButton } from "@/components/sign-in/passkey-button";
import { SignInForm } from "@/components/sign-in/sign-in-form";
import { SignInPage } from "@/components/sign-in/sign-in-page";
import { ButtonLink } from "@/components/ui/controls/button-link";
import { Note } from "@/components/ui/note";
import { getActor } from "@/lib/auth/actor";
import { canSignInElsewhere } from "@/lib/auth/elsewhere";
import { afterLogin } from "@/lib/auth/login-href";
import { hasPasskeys } from "@/lib/auth/passkeys";
import { hasNoAccounts } from "@/lib/db/accounts/list-accounts";
import { signInAction } from "../_actions/sign-in";

export const metadata: Metadata = { title: "Sign in", robots: { index: false } };

type LoginPageProps = { searchParams: Promise<{ next?: string | string[]; error?: string | string[] }> };

const one = (value: string | string[] | undefined): string | undefined => [value].flat()[0];

export default async function LoginPage({ searchParams }: LoginPageProps) {
  const { next, error } = await searchParams;
  const onward = afterLogin(one(next));
  if ((await getActor()) !== null) redirect(onward);
  return (
    <SignInPage
      title="Sign in"
      standfirst="For those who keep the record. Reading it needs no account; accounts are made by an admin."
    >
      <div className="flex flex-col gap-6">
        {one(error) !== undefined && <ElsewhereFailed error={one(error) ?? ""} />}
        {(await hasNoAccounts()) && <NoAccounts />}
        <SignInForm action={signInAction} next={onward} />
        {hasPasskeys() && <PasskeyButton next={onward} />}
        {canSignInElsewhere() && (
          <div className="border-rule border-t pt-5">
            <ButtonLink href={`/login/elsewhere?next=${encodeURIComponent(onward)}`} reload>
              Sign in with your organization
            </ButtonLink>
          </div>
        )}
        <p className="text-ink-muted text-sm">
          Forgotten your password? Any admin can give you a one-time link to set a new one.
        </p>
      </div>
    </SignInPage>
  );
}

function NoAccounts() {
  return (
    <Note>
      There is no account yet. Starting the server prints a one-time link that makes the first admin; it is in
      the terminal, or in the server’s log.
    </Note>
  );
}

function ElsewhereFailed({ error }: { error: string }) {
  return (
    <Note tone="error" title="That did not work" role="alert">
      {/signup/i.test(error)
        ? "Your organization knows you, but there is no account here for your e-mail address. An admin can make one."
        : "Signing in with your organization did not work. Try again, or use your password."}
    </Note>
  );
}
