"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { addressIn, placedOf } from "@/lib/language/address";
import { currentLanguage } from "@/lib/language/current";
import type { Language } from "@/lib/language/languages";
import { keepLanguage } from "./kept-language";

/** This very view in a language: the same path and the same query. */
export function useThisViewIn(): (language: Language) => string {
  const { path } = placedOf(usePathname());
  const query = useSearchParams().toString();
  return (language) => addressIn(language, query === "" ? path : `${path}?${query}`);
}

type LanguageSwitchProps = {
  label: string;
  /** Each with its own name for itself, and its tag. */
  languages: readonly { language: Language; name: string; tag: string }[];
};

/** The languages that this view can be read in. Plain links: another language is loaded anew, and nothing of the two mixes. */
export function LanguageSwitch({ label, languages }: LanguageSwitchProps) {
  const viewIn = useThisViewIn();
  const here = currentLanguage();
  return (
    <nav aria-label={label} className="no-print">
      <ul className="flex flex-wrap gap-x-4">
        {languages.map(({ language, name, tag }) => (
          <li key={language}>
            <a
              href={viewIn(language)}
              lang={tag}
              hrefLang={tag}
              aria-current={language === here ? "true" : undefined}
              onClick={() => keepLanguage(language)}
              className="hit inline-flex items-center text-ink-muted hover:text-accent hover:underline aria-[current]:font-medium aria-[current]:text-ink"
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
