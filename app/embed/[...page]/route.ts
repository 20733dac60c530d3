import { embedAbsence, embedPage } from "@/components/embed/embed-page";
import { absentWords } from "@/components/share/absent-words";
import { pictureOf } from "@/components/share/exhibit-page";
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
  if (read.kind === "unreadable")
    return respondHtml(404, embedAbsence({ title: "Nothing to show", reason: read.message, links: [] }));
  if (read.kind === "exhibit") {
    const { exhibit, address } = read;
    return respondHtml(200, embedPage({ exhibit, origin, picture: pictureFor(address, exhibit.title) }));
  }
  if (read.absent.kind === "moved") return respondMovedTo(request, embedHref(read.absent.path));
  const { status, title, reason, links } = absentWords(read.absent);
  const near = links.map(({ path, label }) => ({ href: `${origin}${path}`, label }));
  return respondHtml(status, embedAbsence({ title, reason, links: near }));
}

function pictureFor({ path, anchor, raw }: SharedAddress, title: string) {
  const picture = pictureOf(path, anchor);
  if (picture === null) return null;
  const href = (theme: "light" | "dark") => withQuery(picture, { ...raw, theme });
  return {
    light: href("light"),
    dark: href("dark"),
    alt: `${title}, drawn; the page has the same as a table.`,
  };
}

function respondHtml(status: number, body: string): Response {
  return new Response(body, { status, headers: { "content-type": "text/html; charset=utf-8" } });
}
