import type { Metadata } from "next";
import type { Alternates } from "@/lib/url/share/follow-href";
import { cardHref } from "@/lib/url/share/share-href";

/** The preview of a list, whose picture has its name and the day. */
export function listPreview(path: string, feeds?: Alternates): Pick<Metadata, "openGraph" | "alternates"> {
  return {
    openGraph: {
      ...{ siteName: "Entente", type: "website", locale: "en", url: path },
      images: [{ url: cardHref(path, null), width: 1200, height: 630, type: "image/png" }],
    },
    alternates: { canonical: path, ...(feeds && { types: feeds }) },
  };
}
