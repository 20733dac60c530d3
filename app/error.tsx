"use client";

import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/shell/page-header";
import { Button } from "@/components/ui/controls/button";
import { ButtonLink } from "@/components/ui/controls/button-link";

type ErrorPageProps = { error: Error & { digest?: string }; reset: () => void };

export default function ErrorPage({ error, reset }: ErrorPageProps) {
  return (
    <PageBody>
      <PageHeader
        kicker="Something went wrong here"
        title="This page could not be made"
        standfirst="The record itself is unharmed. Trying again often helps; if it does not, the reference below tells us where to look."
      />
      <div role="alert" className="mt-6 text-ink-muted">
        {error.digest ? `Reference: ${error.digest}` : "No reference was given for this error."}
      </div>
      <div className="mt-6 flex flex-wrap gap-2">
        <Button variant="primary" onClick={reset}>
          Try again
        </Button>
        <ButtonLink href="/deals">All deals</ButtonLink>
      </div>
    </PageBody>
  );
}
