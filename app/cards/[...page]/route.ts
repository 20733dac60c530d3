import { cardSvg } from "@/components/cards/card-svg";
import { absentWords } from "@/components/share/absent-words";
import { respondProblem } from "@/lib/http/respond";
import { toPng } from "@/lib/http/to-png";
import { AppError } from "@/lib/runtime/app-error";
import { today } from "@/lib/runtime/clock";
import { cardHref, FRONT } from "@/lib/url/share/share-href";
import { cardVersion } from "../../_share/card-version";
import { readShared } from "../../_share/read-shared";
import { respondMovedTo, respondUnreadable } from "../../_share/refuse-shared";

type Context = { params: Promise<{ page: string[] }> };

/** The picture of a link's preview. Named with its version it never changes, and says so. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { page } = await params;
  const { search, searchParams } = new URL(request.url);
  const path = `/${page.join("/")}`;
  if (!path.endsWith(".png")) return respondUnreadable("Pictures of previews end in “.png”.");
  const read = await readShared(`${pageOf(path)}${search}`);
  if (read.kind === "unreadable") return respondUnreadable(read.message);
  if (read.kind === "absent") {
    if (read.absent.kind === "moved") return respondMovedTo(request, cardHref(read.absent.path, null));
    const { status, title, reason, links } = absentWords(read.absent);
    // A picture has no links: it names what they lead to.
    const sentence = [reason, ...links.map(({ label }) => label)].join(" ");
    return respondPng(request, {
      status,
      svg: cardSvg({ ...NOTHING, title, sentence, on: today() }),
    });
  }
  const isNamed = searchParams.get("v") === cardVersion(read.exhibit);
  return respondPng(request, { status: 200, svg: cardSvg(read.exhibit), isNamed });
}

function pageOf(path: string): string {
  const page = path.slice(0, -".png".length);
  return page === FRONT ? "/" : page;
}

const NOTHING = {
  ...{ kicker: "Entente", within: null, standing: null, sides: [], sources: 0, known: null, withdrawn: null },
} as const;

type Drawn = { status: number; svg: string; isNamed?: boolean };

async function respondPng(request: Request, { status, svg, isNamed = false }: Drawn): Promise<Response> {
  const png = await toPng(svg, request.signal).catch(refusalOf);
  if (png instanceof Response) return png;
  const headers = {
    "content-type": "image/png",
    "access-control-allow-origin": "*",
    ...(isNamed ? { "cache-control": "public, max-age=31536000, immutable" } : {}),
  };
  return new Response(png, { status, headers });
}

/** Too many pictures at once is no failure of ours. */
function refusalOf(error: unknown): Response {
  if (!(error instanceof AppError)) throw error;
  const response = respondProblem({ status: error.status, title: "Busy", detail: error.message });
  response.headers.set("Retry-After", "10");
  return response;
}
