"use client";

import "./globals.css";

type GlobalErrorProps = { error: Error & { digest?: string }; reset: () => void };

/** The last resort, when even the layout failed: it stands alone and uses system fonts. */
export default function GlobalError({ error, reset }: GlobalErrorProps) {
  return (
    <html lang="en">
      <body>
        <title>Something went wrong · Entente</title>
        <main className="page-frame py-16">
          <p className="font-semibold font-serif text-2xl">Entente</p>
          <h1 className="mt-8 font-semibold font-serif text-3xl">This page could not be made</h1>
          <p className="mt-3 max-w-measure text-ink-muted">
            The record itself is unharmed. Please try again in a moment.
            {error.digest && ` Reference: ${error.digest}`}
          </p>
          <div className="mt-6">
            <button type="button" onClick={reset} className="hit rounded-sm border border-ink px-4 py-1.5">
              Try again
            </button>
          </div>
        </main>
      </body>
    </html>
  );
}
