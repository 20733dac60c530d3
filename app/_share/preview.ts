import type { Metadata } from "next";
import { toExhibit } from "@/components/share/exhibit";
import { alternatesOf, openGraphOf } from "@/lib/language/alternates";
import { inThisLanguage } from "@/lib/language/current";
import { today } from "@/lib/runtime/clock";
import { env, publicOrigin } from "@/lib/runtime/env";
import type { Alternates } from "@/lib/url/share/follow-href";
import { cardHref, oembedHref } from "@/lib/url/share/share-href";
import { readSharedAddress } from "@/lib/url/share/shared-address";
import type { Exhibit } from "@/lib/views/share/exhibit";
import type { SharedRecord } from "@/lib/views/share/shared";
import { cardVersion } from "./card-version";

const CARD_PX = { width: 1200, height: 630 } as const;

/** What is shown of a page elsewhere, made from the view that the page has already. */
function exhibitOf(record: SharedRecord, page: string): Exhibit | null {
  const read = readSharedAddress(page, publicOrigin(env()), today());
  if (!read.ok) return null;
  const rest = { revision: null, contentHash: null, isPinned: false, withdrawn: null };
  return toExhibit({ kind: "found", record, ...rest }, read.value);
}

type Preview = Pick<Metadata, "openGraph" | "twitter" | "alternates">;
type Page = {
  record: SharedRecord;
  /** Its path, with its query. */
  page: string;
  canonical: string;
  /** Where it can be followed, by the kind of feed. */
  feeds?: Alternates;
};

/** The preview of a link to a page, its canonical address, and where programs learn how to embed it. */
export function previewOf({ record, page, canonical, feeds }: Page): Preview {
  const exhibit = exhibitOf(record, page);
  if (exhibit === null) return { alternates: alternatesOf(canonical, feeds) };
  const { title, sentence, within } = exhibit;
  const whole = within === null ? title : `${title} · ${within}`;
  return {
    openGraph: {
      ...{ ...openGraphOf("article"), url: inThisLanguage(canonical) },
      ...{ title: whole, description: sentence },
      images: [
        {
          url: inThisLanguage(cardHref(page, cardVersion(exhibit))),
          ...CARD_PX,
          type: "image/png",
          alt: sentence,
        },
      ],
    },
    twitter: { card: "summary_large_image", title: whole, description: sentence },
    alternates: alternatesOf(canonical, {
      ...feeds,
      "application/json+oembed": oembedHref(`${publicOrigin(env())}${inThisLanguage(page)}`),
    }),
  };
}
