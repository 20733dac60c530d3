import type { Metadata } from "next";
import { alternatesOf, openGraphOf } from "@/lib/language/alternates";
import { inThisLanguage } from "@/lib/language/current";
import type { Alternates } from "@/lib/url/share/follow-href";
import { cardHref } from "@/lib/url/share/share-href";

/** The preview of a list, whose picture has its name and the day. */
export function listPreview(path: string, feeds?: Alternates): Pick<Metadata, "openGraph" | "alternates"> {
  return {
    openGraph: {
      ...{ ...openGraphOf("website"), url: inThisLanguage(path) },
      images: [{ url: inThisLanguage(cardHref(path, null)), width: 1200, height: 630, type: "image/png" }],
    },
    alternates: alternatesOf(path, feeds),
  };
}
