import { figureOf, pictureOf } from "@/components/share/exhibit-page";
import { withQuery } from "@/lib/url/href";
import { embedHref } from "@/lib/url/share/share-href";
import type { SharedAddress } from "@/lib/url/share/shared-address";
import type { Exhibit } from "@/lib/views/share/exhibit";

/** Where a page stands for frames; null: lists have none. `pinned` asks for the one that never changes. */
export function embedOf(
  exhibit: Exhibit,
  { path, anchor, raw, subject }: SharedAddress,
  pinned = exhibit.isPinned,
): string | null {
  if (subject.kind === "page") {
    const figure = figureOf(path, anchor);
    if (figure !== null)
      return withQuery(embedHref(`/figures/${figure}`), { ...raw, ...frozen(exhibit, pinned) });
    return pictureOf(path, anchor) === null
      ? null
      : withQuery(embedHref(path), { ...raw, ...frozen(exhibit, pinned) });
  }
  const page = pinned ? exhibit.pinned : exhibit.live;
  return page === null ? null : withAnchor(page);
}

function frozen({ on, known }: Exhibit, pinned: boolean) {
  return pinned ? { on, known: known ?? on } : {};
}

/** A frame of one term or claim names it in the query: what stands behind "#" never reaches the server. */
function withAnchor(page: string): string {
  const [path = "", anchor = ""] = page.split("#", 2);
  if (anchor === "") return embedHref(path);
  const name = anchor.startsWith("c-") ? "claim" : "term";
  const value = anchor.replace(/^c-/, "");
  return `${embedHref(path)}${path.includes("?") ? "&" : "?"}${name}=${encodeURIComponent(value)}`;
}
