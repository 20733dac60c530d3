"use client";

import { sayingLang } from "@/lib/language/current";
import "./globals.css";

type GlobalErrorProps = { error: Error & { digest?: string }; reset: () => void };

/** No layout hands it its words, and a catalogue would be in every page: here they stand, as short as they can be. */
const WORDS = {
  en: {
    title: "This page could not be made",
    lead: "The record itself is unharmed. Please try again in a moment.",
    reference: "Reference:",
    again: "Try again",
  },
  fr: {
    title: "Cette page n’a pas pu être préparée",
    lead: "Les données sont intactes. Réessayez dans un instant.",
    reference: "Référence\u00a0:",
    again: "Réessayer",
  },
} as const;

/** The last resort, when even the layout failed: it stands alone and uses system fonts. */
export default function GlobalError({ error, reset }: GlobalErrorProps) {
  const lang = sayingLang();
  const words = WORDS[lang];
  return (
    <html lang={lang}>
      <body>
        <title>{`${words.title} · Entente`}</title>
        <main className="page-frame py-16">
          <p>Entente</p>
          <h1 className="mt-8 font-semibold font-serif text-3xl">{words.title}</h1>
          <p className="mt-3 max-w-measure text-ink-muted">
            {words.lead}
            {error.digest && ` ${words.reference} ${error.digest}`}
          </p>
          <button type="button" onClick={reset} className="hit mt-6 rounded-sm border border-ink px-4 py-1.5">
            {words.again}
          </button>
        </main>
      </body>
    </html>
  );
}
