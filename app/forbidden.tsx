import type { Metadata } from "next";
import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/shell/page-header";
import { ButtonLink } from "@/components/ui/controls/button-link";

export const metadata: Metadata = { title: "Not allowed" };

export default function Forbidden() {
  return (
    <PageBody>
      <PageHeader
        kicker="403"
        title="Your role does not allow this"
        standfirst="You are signed in, but this part of the editor is for others. An admin can change what your account may do."
      />
      <div className="mt-6 flex flex-wrap gap-2">
        <ButtonLink href="/edit">Back to the editor</ButtonLink>
        <ButtonLink href="/">The record</ButtonLink>
      </div>
    </PageBody>
  );
}
