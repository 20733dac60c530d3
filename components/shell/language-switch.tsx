"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { addressIn, placedOf } from "@/lib/language/address";
import { currentLanguage } from "@/lib/language/current";
import { ABOUT, type Language, SERVED } from "@/lib/language/languages";
import { keepLanguage } from "./kept-language";

/** This very view in a language: the same path and the same query. */
export function useThisViewIn(): (language: Language) => string {
  const { path } = placedOf(usePathname());
  const query = useSearchParams().toString();
  return (language) => addressIn(language, query === "" ? path : `${path}?${query}`);
}

/** The languages that this view can be read in. Plain links: another language is loaded anew, and nothing of the two mixes. */
export function LanguageSwitch({ label }: { label: string }) {
  const viewIn = useThisViewIn();
  const here = currentLanguage();
  return (
    <nav aria-label={label} className="no-print">
      <ul className="flex flex-wrap gap-x-4">
        {SERVED.map((language) => (
          <li key={language}>
            <a
              href={viewIn(language)}
              lang={ABOUT[language].tag}
              hrefLang={ABOUT[language].tag}
              aria-current={language === here ? "true" : undefined}
              onClick={() => keepLanguage(language)}
              className="hit inline-flex items-center text-ink-muted hover:text-accent hover:underline aria-[current]:font-medium aria-[current]:text-ink"
            >
              {ABOUT[language].name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
