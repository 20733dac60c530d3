import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { CodeForm } from "@/components/sign-in/code-form";
import { SignInPage } from "@/components/sign-in/sign-in-page";
import { getActor } from "@/lib/auth/actor";
import { afterLogin } from "@/lib/auth/login-href";
import { verifyCodeAction } from "../../_actions/sign-in";

export const metadata: Metadata = { title: "Sign in: code", robots: { index: false } };

type CodePageProps = { searchParams: Promise<{ next?: string | string[] }> };

export default async function CodePage({ searchParams }: CodePageProps) {
  const onward = afterLogin([(await searchParams).next].flat()[0]);
  if ((await getActor()) !== null) redirect(onward);
  return (
    <SignInPage title="One more step" standfirst="Your password fits. Your account also asks for a code.">
      <CodeForm action={verifyCodeAction} next={onward} />
    </SignInPage>
  );
}
