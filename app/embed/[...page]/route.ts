import { embedAbsence, embedPage } from "@/components/embed/embed-page";
import { absentWords } from "@/components/share/absent-words";
import { pictureOf } from "@/components/share/exhibit-page";
import { currentLanguage, inThisLanguage } from "@/lib/language/current";
import { DEFAULT_LANGUAGE } from "@/lib/language/languages";
import { words } from "@/lib/language/words";
import { env, publicOrigin } from "@/lib/runtime/env";
import { withQuery } from "@/lib/url/href";
import { embedHref } from "@/lib/url/share/share-href";
import type { SharedAddress } from "@/lib/url/share/shared-address";
import { readShared } from "../../_share/read-shared";
import { respondMovedTo } from "../../_share/refuse-shared";

type Context = { params: Promise<{ page: string[] }> };

/** A page in a frame: the same answer for everyone, without scripts, the only one that others may frame. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { page } = await params;
  const { search } = new URL(request.url);
  const origin = publicOrigin(env());
  const read = await readShared(`/${page.join("/")}${search}`);
  if (read.kind === "unreadable") return respondHtml(404, unreadable(read.message));
  if (read.kind === "exhibit") {
    const { exhibit, address } = read;
    return respondHtml(200, embedPage({ exhibit, origin, picture: pictureFor(address, exhibit.title) }));
  }
  if (read.absent.kind === "moved") return respondMovedTo(request, embedHref(read.absent.path));
  const { status, title, reason, isOwn, links } = absentWords(read.absent);
  const near = links.map(({ path, label }) => ({ href: `${origin}${inThisLanguage(path)}`, label }));
  return respondHtml(status, embedAbsence({ title, reason, isOwn, links: near }));
}

/** The sentence about an address is made for programs, in English. */
function unreadable(message: string): string {
  const t = words("share");
  const reason = currentLanguage() === DEFAULT_LANGUAGE ? message : t("misreadLead");
  return embedAbsence({ title: t("frame.nothing"), reason, isOwn: false, links: [] });
}

function pictureFor({ path, anchor, raw }: SharedAddress, title: string) {
  const picture = pictureOf(path, anchor);
  if (picture === null) return null;
  const href = (theme: "light" | "dark") => inThisLanguage(withQuery(picture, { ...raw, theme }));
  return {
    light: href("light"),
    dark: href("dark"),
    alt: words("share")("frame.drawn", { title }),
  };
}

function respondHtml(status: number, body: string): Response {
  return new Response(body, { status, headers: { "content-type": "text/html; charset=utf-8" } });
}
