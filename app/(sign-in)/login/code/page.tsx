import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { CodeForm } from "@/components/sign-in/code-form";
import { SignInPage } from "@/components/sign-in/sign-in-page";
import { getActor } from "@/lib/auth/actor";
import { afterLogin } from "@/lib/auth/login-href";
import { inThisLanguage } from "@/lib/language/current";
import { editorWords } from "@/lib/language/editing/editor-words";
import { verifyCodeAction } from "../../_actions/sign-in";

export const generateMetadata = (): Metadata => ({
  title: editorWords("signIn")("code.page"),
  robots: { index: false },
});

type CodePageProps = { searchParams: Promise<{ next?: string | string[] }> };

export default async function CodePage({ searchParams }: CodePageProps) {
  const onward = afterLogin([(await searchParams).next].flat()[0], inThisLanguage("/edit"));
  if ((await getActor()) !== null) redirect(onward);
  const t = editorWords("signIn");
  return (
    <SignInPage title={t("code.title")} standfirst={t("code.standfirst")}>
      <CodeForm action={verifyCodeAction} next={onward} />
    </SignInPage>
  );
}
