"use client";

import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/shell/page-header";
import { Button } from "@/components/ui/controls/button";
import { ButtonLink } from "@/components/ui/controls/button-link";
import { useClientWords } from "@/components/ui/language/client-words";

type ErrorPageProps = { error: Error & { digest?: string }; reset: () => void };

export default function ErrorPage({ error, reset }: ErrorPageProps) {
  const words = useClientWords();
  return (
    <PageBody>
      <PageHeader kicker={words.errorKicker} title={words.errorTitle} standfirst={words.errorStandfirst} />
      <div role="alert" className="mt-6 text-ink-muted">
        {error.digest ? `${words.errorReference} ${error.digest}` : words.errorNoReference}
      </div>
      <div className="mt-6 flex flex-wrap gap-2">
        <Button variant="primary" onClick={reset}>
          {words.tryAgain}
        </Button>
        <ButtonLink href="/deals">{words.allDeals}</ButtonLink>
      </div>
    </PageBody>
  );
}
