import type { ReactNode } from "react";
import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/shell/page-header";

type DoorPageProps = { title: string; standfirst?: ReactNode; children: ReactNode };

/** A page of the door: a headline and one narrow column with a form. */
export function DoorPage({ title, standfirst, children }: DoorPageProps) {
  return (
    <PageBody>
      <PageHeader kicker="The editors’ desk" title={title} standfirst={standfirst} />
      <div className="mt-8 max-w-md">{children}</div>
    </PageBody>
  );
}
