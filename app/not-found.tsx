import type { Metadata } from "next";
import { headers } from "next/headers";
import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/shell/page-header";
import { Button } from "@/components/ui/controls/button";
import { buttonClasses } from "@/components/ui/controls/button-classes";
import { ButtonLink } from "@/components/ui/controls/button-link";
import { TextField } from "@/components/ui/controls/text-field";
import { AskForm } from "@/components/ui/language/link";
import { ABOUT } from "@/lib/language/about";
import { addressIn, unknownLanguageOf, withoutUnknownLanguage } from "@/lib/language/address";
import { SERVED } from "@/lib/language/languages";
import { words } from "@/lib/language/words";
import { ASKED_ADDRESS_HEADER } from "@/lib/url/asked-address";

export function generateMetadata(): Metadata {
  return { title: words("absent")("pageTitle") };
}

export default async function NotFound() {
  const asked = (await headers()).get(ASKED_ADDRESS_HEADER) ?? "/";
  const language = unknownLanguageOf(asked);
  const t = words("absent");
  if (language !== null) return <NoSuchLanguage asked={language} path={withoutUnknownLanguage(asked)} />;
  return (
    <PageBody>
      <PageHeader kicker="404" title={t("title")} standfirst={t("standfirst")} />
      <AskForm action="/search" className="mt-8 flex max-w-measure items-end gap-2">
        <div className="flex-1">
          <TextField
            id="not-found-search"
            name="q"
            type="search"
            label={t("searchRecord")}
            autoComplete="off"
          />
        </div>
        <Button type="submit" variant="primary">
          {t("search")}
        </Button>
      </AskForm>
      <div className="mt-6 flex flex-wrap gap-2">
        <ButtonLink href="/deals">{t("allDeals")}</ButtonLink>
        <ButtonLink href="/partnerships">{t("allPartnerships")}</ButtonLink>
        <ButtonLink href="/organizations">{t("allOrganizations")}</ButtonLink>
      </div>
    </PageBody>
  );
}

/** The address begins like one in another language: the same page in those that there are. */
function NoSuchLanguage({ asked, path }: { asked: string; path: string }) {
  const t = words("absent");
  return (
    <PageBody>
      <PageHeader kicker="404" title={t("languageTitle")} standfirst={t("languageStandfirst", { asked })} />
      <nav aria-label={t("languages")} className="mt-6 flex flex-wrap gap-2">
        {SERVED.map((language) => (
          // Plain links: each leads into a language of its own.
          <a
            key={language}
            href={addressIn(language, path)}
            hrefLang={ABOUT[language].tag}
            className={buttonClasses("quiet", "md")}
          >
            <span lang={ABOUT[language].tag}>{ABOUT[language].name}</span>
          </a>
        ))}
      </nav>
    </PageBody>
  );
}
