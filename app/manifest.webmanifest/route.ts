import type { MetadataRoute } from "next";
import { ABOUT } from "@/lib/language/about";
import { currentLanguage, inThisLanguage } from "@/lib/language/current";
import { words } from "@/lib/language/words";

/** Made when it is asked for: it is said in the language of its address, which Next's own form of it does not know. */
export const dynamic = "force-dynamic";

/** How the record looks among a reader's apps. */
export function GET(): Response {
  const t = words("shell");
  const { tag, direction } = ABOUT[currentLanguage()];
  const manifest: MetadataRoute.Manifest = {
    name: t("siteTitle"),
    short_name: "Entente",
    description: t("siteDescription"),
    ...{ lang: tag, dir: direction, start_url: inThisLanguage("/") },
    display: "browser",
    background_color: "#fbf9f4",
    theme_color: "#fbf9f4",
    icons: [
      { src: "/icon.svg", sizes: "any", type: "image/svg+xml" },
      { src: "/apple-icon.png", sizes: "512x512", type: "image/png" },
    ],
  };
  return Response.json(manifest, { headers: { "content-type": "application/manifest+json" } });
}
