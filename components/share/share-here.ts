import { placedOf } from "@/lib/language/address";
import { inThisLanguage } from "@/lib/language/current";
import { shareHref } from "@/lib/url/share/share-href";

/** The panel of the page as its address is now, in the language of the page. */
export function shareHere(): string {
  return inThisLanguage(shareHref(`${placedOf(location.pathname).path}${location.search}${location.hash}`));
}
