"use client";

import { useClientWords } from "@/components/ui/language/client-words";
import { Anchor } from "@/components/ui/language/link";

type ErrorPageProps = { error: Error & { digest?: string }; reset: () => void };

const ACTION = "hit inline-flex items-center rounded-sm border border-ink px-4 py-1.5 font-medium";

/** Every page carries this one, in case it fails; so it is drawn with few means, and asks for nothing that may fail too. */
export default function ErrorPage({ error, reset }: ErrorPageProps) {
  const words = useClientWords();
  return (
    <div className="page-frame pt-8">
      <p className="mb-1.5 font-medium text-accent text-sm">{words.errorKicker}</p>
      <h1 className="font-semibold font-serif text-3xl">{words.errorTitle}</h1>
      <p className="mt-3 max-w-measure">{words.errorStandfirst}</p>
      <p role="alert" className="mt-6 text-ink-muted">
        {error.digest ? `${words.errorReference} ${error.digest}` : words.errorNoReference}
      </p>
      <p className="mt-6 flex flex-wrap gap-2">
        <button type="button" onClick={reset} className={ACTION}>
          {words.tryAgain}
        </button>
        <Anchor href="/deals" className={ACTION}>
          {words.allDeals}
        </Anchor>
      </p>
    </div>
  );
}
