import type { Metadata } from "next";
import { alternatesOf, openGraphOf } from "@/lib/language/alternates";
import { inThisLanguage } from "@/lib/language/current";
import { words } from "@/lib/language/words";
import type { Alternates } from "@/lib/url/share/follow-href";
import { cardHref } from "@/lib/url/share/share-href";

/** The pages that have a room of words to themselves, and the lists that share one. */
type Titled =
  | "check"
  | "data"
  | "deals"
  | "disputes"
  | "guide"
  | "horizon"
  | "ledger"
  | "security"
  | "silence"
  | "terms"
  | "timeline"
  | "whatIf";
type List = "network" | "organizations" | "partnerships" | "sources";

type More = {
  /** Where it can be followed, by the kind of feed. */
  feeds?: Alternates;
  /** A filtered view is for people; search engines would walk them without end. */
  isView?: boolean;
  /** Its picture has its name and the day. */
  hasCard?: boolean;
};

/** The head of a page that is no record: what it is called and what it holds in the language of the address, and its lasting address. */
export function pageHead(room: Titled, path: string, more: More = {}): Metadata {
  const t = words(room) as (key: "title" | "description") => string;
  return { title: t("title"), description: t("description"), ...headOf(path, more) };
}

/** The same of a plain list. */
export function listHead(list: List, path: string, more: More = {}): Metadata {
  const t = words("lists");
  return { title: t(`${list}.title`), description: t(`${list}.description`), ...headOf(path, more) };
}

function headOf(path: string, { feeds, isView = false, hasCard = false }: More): Metadata {
  return {
    ...(hasCard && { openGraph: cardOf(path) }),
    alternates: alternatesOf(path, feeds),
    robots: isView ? { index: false, follow: true } : null,
  };
}

function cardOf(path: string): Metadata["openGraph"] {
  return {
    ...{ ...openGraphOf("website"), url: inThisLanguage(path) },
    images: [{ url: inThisLanguage(cardHref(path, null)), width: 1200, height: 630, type: "image/png" }],
  };
}
