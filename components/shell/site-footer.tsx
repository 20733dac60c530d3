import type { ReactNode } from "react";
import { Anchor } from "@/components/ui/language/link";
import { TextLink } from "@/components/ui/text-link";
import { ABOUT } from "@/lib/language/about";
import { SERVED } from "@/lib/language/languages";
import { clientWords, words } from "@/lib/language/words";
import { NAVIGATION } from "./header/navigation";
import { LanguageSwitch } from "./language/language-switch";

const LANGUAGES = SERVED.map((language) => ({
  language,
  name: ABOUT[language].name,
  tag: ABOUT[language].tag,
}));

/** The foot of every page: what this is, how to cite it, where the machines go. */
export function SiteFooter() {
  const t = words("shell");
  const names = clientWords();
  return (
    <footer className="border-ink border-t-2 bg-paper-sunken">
      <div className="page-frame grid gap-x-12 gap-y-8 py-10 md:grid-cols-[minmax(0,2fr)_1fr_1fr]">
        <div className="max-w-measure">
          <p className="font-semibold font-serif text-xl">Entente</p>
          <p className="mt-1">{t("footer.about")}</p>
          <p className="mt-3 text-ink-muted text-sm">{t("footer.terms")}</p>
          <div className="mt-3">
            <LanguageSwitch label={t("footer.languages")} languages={LANGUAGES} />
          </div>
        </div>
        <FooterLinks label={t("footer.record")}>
          {NAVIGATION.map(({ href, word }) => (
            <FooterLink key={href} href={href} label={names[word]} />
          ))}
        </FooterLinks>
        <FooterLinks label={t("footer.data")}>
          <FooterLink href="/methodology" label={t("footer.standings")} />
          <FooterLink href="/changes" label={t("footer.changes")} />
          <FooterLink href="/check" label={t("footer.check")} />
          <FooterLink href="/api" label={t("footer.api")} />
          <FooterLink href="/data" label={t("footer.files")} />
          <PlainLink href="/api/v1/bundle" label={t("footer.bundle")} />
        </FooterLinks>
      </div>
    </footer>
  );
}

function FooterLinks({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav aria-label={label}>
      <p className="font-medium text-sm">{label}</p>
      <ul className="mt-1 gap-x-6 max-md:columns-2 [&>li]:break-inside-avoid">{children}</ul>
    </nav>
  );
}

const LINK_CLASSES = "hit inline-flex items-center text-ink-muted";

function FooterLink({ href, label }: { href: string; label: string }) {
  return (
    <li>
      <TextLink href={href} look="name" className={LINK_CLASSES}>
        {label}
      </TextLink>
    </li>
  );
}

/** JSON answers are not pages: a plain link, no client navigation. */
function PlainLink({ href, label }: { href: string; label: string }) {
  return (
    <li>
      <Anchor href={href} className={`${LINK_CLASSES} hover:text-accent hover:underline`}>
        {label}
      </Anchor>
    </li>
  );
}
