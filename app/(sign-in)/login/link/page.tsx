import type { Metadata } from "next";
import { SetPasswordForm } from "@/components/sign-in/set-password-form";
import { SignInPage } from "@/components/sign-in/sign-in-page";
import { ButtonLink } from "@/components/ui/controls/button-link";
import { readLink } from "@/lib/db/accounts/one-time-links";
import { now } from "@/lib/runtime/clock";
import { SHORTEST_PASSWORD } from "@/lib/schema/accounts/account";
import { setPasswordAction } from "../../_actions/set-password";

// The address holds the secret: no other site is told where one came from.
export const metadata: Metadata = {
  title: "Set your password",
  robots: { index: false },
  referrer: "same-origin",
};

type LinkPageProps = { searchParams: Promise<{ t?: string | string[] }> };

/** Opening the page uses nothing up, so that a preview of the link does no harm; sending the form does. */
export default async function LinkPage({ searchParams }: LinkPageProps) {
  const secret = [(await searchParams).t].flat()[0] ?? "";
  const link = await readLink(secret, now());
  if (link === null) return <Gone />;
  const first = link.purpose === "first_admin";
  return (
    <SignInPage
      title={first ? "Make the first account" : `Welcome, ${link.name}`}
      standfirst={
        first
          ? "You will be an admin: you can make accounts for others and do all that they can."
          : `Set a password for ${link.email}. It ends any earlier one.`
      }
    >
      <SetPasswordForm
        action={setPasswordAction}
        link={secret}
        email={first ? null : link.email}
        shortest={SHORTEST_PASSWORD}
      />
    </SignInPage>
  );
}

function Gone() {
  return (
    <SignInPage
      title="This link no longer works"
      standfirst="It was used, has expired, or another was made since. An admin can give you a new one; for the very first account, start the server again and use the link that it prints."
    >
      <ButtonLink href="/login">Sign in</ButtonLink>
    </SignInPage>
  );
}
