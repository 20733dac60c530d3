"use client";

import { type ComponentType, useEffect, useState } from "react";
import type { Suggestion } from "./language-offer";

type Offer = ComponentType<{ suggestions: readonly Suggestion[] }>;

/**
 * Asks those whose browser is in another language whether they want the page in it. Nearly everybody reads in their own, and
 * gets no code for this.
 */
export function LanguageHint({ suggestions }: { suggestions: readonly Suggestion[] }) {
  const [Offer, setOffer] = useState<Offer | null>(null);
  useEffect(() => {
    if (navigator.languages[0]?.split("-")[0]?.toLowerCase() === document.documentElement.lang) return;
    import("./language-offer").then(
      ({ LanguageOffer }) => setOffer(() => LanguageOffer),
      () => {}, // the foot of the page offers the same
    );
  }, []);
  return Offer && <Offer suggestions={suggestions} />;
}
