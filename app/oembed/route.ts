import { embedCode, embedHeightPx } from "@/components/embed/embed-page";
import { absentWords } from "@/components/share/absent-words";
import { respondBadParameters, respondJson, respondProblem } from "@/lib/http/respond";
import { placedOf } from "@/lib/language/address";
import { inThisLanguage, speaking } from "@/lib/language/current";
import type { Language } from "@/lib/language/languages";
import { env, publicOrigin } from "@/lib/runtime/env";
import { rawFrom, readParams } from "@/lib/url/params";
import { cardHref } from "@/lib/url/share/share-href";
import { OEMBED_PARAMS } from "@/lib/url/share/shared-address";
import { cardVersion } from "../_share/card-version";
import { embedOf } from "../_share/embed-of";
import { type ReadShared, readShared } from "../_share/read-shared";
import { respondAbsentShared, respondUnreadable } from "../_share/refuse-shared";

const WIDTH_PX = 640;
const CARD_PX = { width: 1200, height: 630 } as const;
/** How long a consumer may keep an answer about a page that moves. */
const HOUR_SECONDS = 3_600;
const YEAR_SECONDS = 31_536_000;

/** How a page of ours is put into another: oEmbed 1.0, as JSON. */
export async function GET(request: Request): Promise<Response> {
  const { search: asked, notes } = readParams(OEMBED_PARAMS, rawFrom(new URL(request.url).searchParams));
  const bad = respondBadParameters(notes.filter(({ unknown }) => !unknown));
  if (bad) return bad;
  if (asked.format !== "json")
    return respondProblem({ status: 501, title: "Only JSON", detail: "This endpoint answers format=json." });
  if (asked.url === null) return respondUnreadable("Which page? Ask with url=ADDRESS.");
  return speaking(languageOfPage(asked.url), () => respondAbout(request, asked.url ?? "", asked));
}

/** A page of any language is embedded in its own. */
function languageOfPage(url: string): Language {
  return placedOf(URL.parse(url.trim(), publicOrigin(env()))?.pathname ?? "/", { pseudo: false }).language;
}

async function respondAbout(request: Request, url: string, asked: Sizes): Promise<Response> {
  const read = await readShared(url);
  if (read.kind === "unreadable")
    return respondProblem({ status: 404, title: "No page of this record", detail: read.message });
  if (read.kind === "absent") {
    const { absent } = read;
    if (absent.kind === "not_yet") return respondLink(request, absentWords(absent).title);
    return absent.kind === "moved"
      ? moved(`${publicOrigin(env())}${inThisLanguage(absent.path)}`)
      : respondAbsentShared(absent);
  }
  return respondEmbed(request, read, asked);
}

/** Of a page that has nothing on it for its day: the specification's word for what has a title and no more. */
function respondLink(request: Request, title: string): Response {
  return respondJson(request, {
    ...{ version: "1.0", type: "link", title },
    ...{ provider_name: "Entente", provider_url: publicOrigin(env()), cache_age: HOUR_SECONDS },
  });
}

type Sizes = { maxwidth: number | null; maxheight: number | null };

function respondEmbed(
  request: Request,
  { exhibit, address }: Extract<ReadShared, { kind: "exhibit" }>,
  { maxwidth, maxheight }: Sizes,
): Response {
  const origin = publicOrigin(env());
  const src = embedOf(exhibit, address);
  if (src === null)
    return respondProblem({ status: 404, title: "No embed", detail: "Lists have links, and no embed." });
  const own = embedHeightPx(exhibit);
  const [width, height] = [Math.min(maxwidth ?? WIDTH_PX, WIDTH_PX), Math.min(maxheight ?? own, own)];
  const page = (exhibit.isPinned ? exhibit.pinned : null) ?? exhibit.live;
  return respondJson(request, {
    ...{ version: "1.0", type: "rich", title: exhibit.title, width, height },
    ...{ provider_name: "Entente", provider_url: origin },
    cache_age: exhibit.isPinned ? YEAR_SECONDS : HOUR_SECONDS,
    html: embedCode({ src: `${origin}${inThisLanguage(src)}`, title: exhibit.title, heightPx: height }),
    thumbnail_url: `${origin}${inThisLanguage(cardHref(page.split("#", 1)[0] ?? page, cardVersion(exhibit)))}`,
    ...{ thumbnail_width: CARD_PX.width, thumbnail_height: CARD_PX.height },
  });
}

/** The same question about the address that the record has now. */
function moved(url: string): Response {
  const headers = {
    Location: `/oembed?${new URLSearchParams({ url })}`,
    "Access-Control-Allow-Origin": "*",
  };
  return new Response(null, { status: 308, headers });
}
