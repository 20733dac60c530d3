import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { PinKeyListener } from "@/components/share/pin-key-listener";
import { NavigationProgress } from "@/components/shell/header/navigation-progress";
import { SignedInMark } from "@/components/shell/header/signed-in-mark";
import { SiteHeader } from "@/components/shell/header/site-header";
import { ThemeListener } from "@/components/shell/header/theme-listener";
import { ThemeScript } from "@/components/shell/header/theme-script";
import { LanguageHint } from "@/components/shell/language/language-hint";
import type { Suggestion } from "@/components/shell/language/language-offer";
import { EditorPencils } from "@/components/shell/pencils/editor-pencils";
import { SiteFooter } from "@/components/shell/site-footer";
import { MarkShapes } from "@/components/standing/mark-shapes";
import { ClientWordsProvider } from "@/components/ui/language/client-words";
import { ABOUT } from "@/lib/language/about";
import { languagesOf, openGraphOf } from "@/lib/language/alternates";
import { currentLanguage, inThisLanguage } from "@/lib/language/current";
import { SERVED } from "@/lib/language/languages";
import { clientWords, words } from "@/lib/language/words";
import { env, publicOrigin } from "@/lib/runtime/env";
import { ASKED_ADDRESS_HEADER } from "@/lib/url/asked-address";
import { cardHref } from "@/lib/url/share/share-href";
import { geist, geistExt, sourceSerif, sourceSerifExt } from "./fonts";
import "./globals.css";

/** The public address is known when the server runs, not when it is built; the language, with each request. */
export async function generateMetadata(): Promise<Metadata> {
  const t = words("shell");
  const [path = "/"] = ((await headers()).get(ASKED_ADDRESS_HEADER) ?? "/").split("?", 1);
  const description = t("siteDescription");
  const card = inThisLanguage(cardHref("/", null));
  return {
    metadataBase: new URL(publicOrigin(env())),
    title: { default: t("siteTitle"), template: "%s · Entente" },
    description,
    applicationName: "Entente",
    manifest: inThisLanguage("/manifest.webmanifest"),
    // Pages that say their lasting address say it in every language too.
    alternates: { languages: languagesOf(path) },
    // Without a title and a description of its own, a link's preview has those of the page.
    openGraph: {
      ...openGraphOf("website"),
      images: [{ url: card, width: 1200, height: 630, type: "image/png", alt: description }],
    },
    twitter: { card: "summary_large_image" },
    formatDetection: { telephone: false, date: false, address: false, email: false },
  };
}

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbf9f4" },
    { media: "(prefers-color-scheme: dark)", color: "#161513" },
  ],
};

/** How each other language offers itself, in its own words. */
function suggestions(): Suggestion[] {
  return SERVED.filter((language) => language !== currentLanguage()).map((language) => {
    const t = words("shell", language);
    return { language, open: t("language.suggestion"), dismiss: t("language.dismiss") };
  });
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  const fonts = [geist, geistExt, sourceSerif, sourceSerifExt].map(({ variable }) => variable).join(" ");
  const { tag, direction } = ABOUT[currentLanguage()];
  return (
    <html lang={tag} dir={direction} className={fonts} suppressHydrationWarning>
      <head>
        <ThemeScript nonce={nonce} />
      </head>
      <body className="flex min-h-dvh flex-col">
        <a
          href="#main"
          className="no-print sr-only z-50 bg-ink px-4 py-2 text-paper focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
        >
          {words("shell")("skip")}
        </a>
        <MarkShapes />
        <ClientWordsProvider words={clientWords()}>
          <NavigationProgress />
          <SignedInMark />
          <EditorPencils />
          <PinKeyListener />
          <ThemeListener />
          <SiteHeader />
          <LanguageHint suggestions={suggestions()} />
          <main id="main" tabIndex={-1} className="flex-1 pb-20">
            {children}
          </main>
          <SiteFooter />
        </ClientWordsProvider>
      </body>
    </html>
  );
}
