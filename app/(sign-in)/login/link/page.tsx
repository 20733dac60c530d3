import type { Metadata } from "next";
import { SetPasswordForm } from "@/components/sign-in/set-password-form";
import { SignInPage } from "@/components/sign-in/sign-in-page";
import { ButtonLink } from "@/components/ui/controls/button-link";
import { readLink } from "@/lib/db/accounts/one-time-links";
import { editorWords } from "@/lib/language/editing/editor-words";
import { now } from "@/lib/runtime/clock";
import { SHORTEST_PASSWORD } from "@/lib/schema/accounts/account";
import { setPasswordAction } from "../../_actions/set-password";

// The address holds the secret: no other site is told where one came from.
export const generateMetadata = (): Metadata => ({
  title: editorWords("signIn")("link.page"),
  robots: { index: false },
  referrer: "same-origin",
});

type LinkPageProps = { searchParams: Promise<{ t?: string | string[] }> };

/** Opening the page uses nothing up, so that a preview of the link does no harm; sending the form does. */
export default async function LinkPage({ searchParams }: LinkPageProps) {
  const secret = [(await searchParams).t].flat()[0] ?? "";
  const link = await readLink(secret, now());
  if (link === null) return <Gone />;
  const first = link.purpose === "first_admin";
  const t = editorWords("signIn");
  return (
    <SignInPage
      title={first ? t("link.first") : t("link.welcome", { name: link.name })}
      standfirst={first ? t("link.firstStandfirst") : t("link.standfirst", { email: link.email })}
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
  const t = editorWords("signIn");
  return (
    <SignInPage title={t("link.gone")} standfirst={t("link.goneStandfirst")}>
      <ButtonLink href="/login">{t("title")}</ButtonLink>
    </SignInPage>
  );
}
