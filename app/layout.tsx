import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { PinKeyListener } from "@/components/share/pin-key-listener";
import { NavigationProgress } from "@/components/shell/header/navigation-progress";
import { SignedInMark } from "@/components/shell/header/signed-in-mark";
import { SiteHeader } from "@/components/shell/header/site-header";
import { ThemeScript } from "@/components/shell/header/theme-script";
import { EditorPencils } from "@/components/shell/pencils/editor-pencils";
import { SiteFooter } from "@/components/shell/site-footer";
import { MarkShapes } from "@/components/standing/mark-shapes";
import { env, publicOrigin } from "@/lib/runtime/env";
import { cardHref } from "@/lib/url/share/share-href";
import { geist, geistExt, sourceSerif, sourceSerifExt } from "./fonts";
import "./globals.css";

const DESCRIPTION =
  "The public record of who promised what to whom in the cloud–AI industry: on which date, in force until when, and according to whom.";

/** The public address is known when the server runs, not when it is built. */
export function generateMetadata(): Metadata {
  return { metadataBase: new URL(publicOrigin(env())), ...STANDING };
}

const STANDING: Metadata = {
  title: { default: "Entente: who promised what to whom in cloud and AI", template: "%s · Entente" },
  description: DESCRIPTION,
  applicationName: "Entente",
  // Without a title and a description of its own, a link's preview has those of the page.
  openGraph: {
    ...{ siteName: "Entente", type: "website", locale: "en" },
    images: [{ url: cardHref("/", null), width: 1200, height: 630, type: "image/png", alt: DESCRIPTION }],
  },
  twitter: { card: "summary_large_image" },
  formatDetection: { telephone: false, date: false, address: false, email: false },
};

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbf9f4" },
    { media: "(prefers-color-scheme: dark)", color: "#161513" },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  const fonts = [geist, geistExt, sourceSerif, sourceSerifExt].map(({ variable }) => variable).join(" ");
  return (
    <html lang="en" className={fonts} suppressHydrationWarning>
      <head>
        <ThemeScript nonce={nonce} />
      </head>
      <body className="flex min-h-dvh flex-col">
        <a
          href="#main"
          className="no-print sr-only z-50 bg-ink px-4 py-2 text-paper focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
        >
          Skip to content
        </a>
        <MarkShapes />
        <NavigationProgress />
        <SignedInMark />
        <EditorPencils />
        <PinKeyListener />
        <SiteHeader />
        <main id="main" tabIndex={-1} className="flex-1 pb-20">
          {children}
        </main>
        <SiteFooter />
      </body>
    </html>
  );
}
