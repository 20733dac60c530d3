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
import { inThisLanguage } from "@/lib/language/current";
import { editorWords } from "@/lib/language/editing/editor-words";
import { signInAction } from "../_actions/sign-in";

export const generateMetadata = (): Metadata => ({
  title: editorWords("signIn")("title"),
  robots: { index: false },
});

type LoginPageProps = { searchParams: Promise<{ next?: string | string[]; error?: string | string[] }> };

const one = (value: string | string[] | undefined): string | undefined => [value].flat()[0];

export default async function LoginPage({ searchParams }: LoginPageProps) {
  const { next, error } = await searchParams;
  const onward = afterLogin(one(next), inThisLanguage("/edit"));
  if ((await getActor()) !== null) redirect(onward);
  const t = editorWords("signIn");
  return (
    <SignInPage title={t("title")} standfirst={t("standfirst")}>
      <div className="flex flex-col gap-6">
        {one(error) !== undefined && <ElsewhereFailed error={one(error) ?? ""} />}
        {(await hasNoAccounts()) && <NoAccounts />}
        <SignInForm action={signInAction} next={onward} />
        {hasPasskeys() && <PasskeyButton next={onward} />}
        {canSignInElsewhere() && (
          <div className="border-rule border-t pt-5">
            <ButtonLink href={`/login/elsewhere?next=${encodeURIComponent(onward)}`} reload>
              {t("elsewhere")}
            </ButtonLink>
          </div>
        )}
        <p className="text-ink-muted text-sm">{t("forgotten")}</p>
      </div>
    </SignInPage>
  );
}

function NoAccounts() {
  return <Note title={editorWords("frame")("note")}>{editorWords("signIn")("noAccounts")}</Note>;
}

function ElsewhereFailed({ error }: { error: string }) {
  const t = editorWords("signIn");
  return (
    <Note tone="error" title={editorWords("frame")("failed")} role="alert">
      {/signup/i.test(error) ? t("unknownElsewhere") : t("elsewhereFailed")}
    </Note>
  );
}
