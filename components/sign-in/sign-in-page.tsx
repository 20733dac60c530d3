import type { ReactNode } from "react";
import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/shell/page-header";

type SignInPageProps = { title: string; standfirst?: ReactNode; children: ReactNode };

/** A page of sign-in: a headline and one narrow column with a form. */
export function SignInPage({ title, standfirst, children }: SignInPageProps) {
  return (
    <PageBody>
      <PageHeader kicker="The editors’ editor" title={title} standfirst={standfirst} />
      <div className="mt-8 max-w-md">{children}</div>
    </PageBody>
  );
}
