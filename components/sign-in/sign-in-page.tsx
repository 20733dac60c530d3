import type { ReactNode } from "react";
import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/shell/page-header";
import { editorWords } from "@/lib/language/editing/editor-words";

type SignInPageProps = { title: string; standfirst?: ReactNode; children: ReactNode };

/** A page of sign-in: a headline and one narrow column with a form. */
export function SignInPage({ title, standfirst, children }: SignInPageProps) {
  return (
    <PageBody>
      <PageHeader kicker={editorWords("frame")("kicker")} title={title} standfirst={standfirst} />
      <div className="mt-8 max-w-md">{children}</div>
    </PageBody>
  );
}
