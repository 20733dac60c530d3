import { drawCard } from "@/components/cards/card-svg";
import { absentWords } from "@/components/share/absent-words";
import { respondPicture } from "@/lib/http/pictures/respond-picture";
import { today } from "@/lib/runtime/clock";
import { cardHref, FRONT } from "@/lib/url/share/share-href";
import { versionOf } from "../../_share/card-version";
import { readCard } from "../../_share/read-card";
import { respondMovedTo, respondUnreadable } from "../../_share/refuse-shared";

type Context = { params: Promise<{ page: string[] }> };

/** The picture of a link's preview. Named with its version it never changes, and says so. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { page } = await params;
  const { search, searchParams } = new URL(request.url);
  const path = `/${page.join("/")}`;
  if (!path.endsWith(".png")) return respondUnreadable("Pictures of previews end in “.png”.");
  const read = await readCard(`${pageOf(path)}${search}`);
  if (read.kind === "unreadable") return respondUnreadable(read.message);
  if (read.kind === "absent") {
    if (read.absent.kind === "moved") return respondMovedTo(request, cardHref(read.absent.path, null));
    const { status, title, reason, links } = absentWords(read.absent);
    // A picture has no links: it names what they lead to, but for the page that it stands for.
    const named = read.absent.kind === "not_yet" ? [] : links.map(({ label }) => label);
    const sentence = [reason, ...named].join(" ");
    const drawing = drawCard({ ...NOTHING, title, sentence, on: today() });
    return respondPicture(request, { status, ...drawing, format: "png" });
  }
  const drawing = drawCard(read.card);
  const isNamed = searchParams.get("v") === versionOf(drawing.svg);
  return respondPicture(request, { ...drawing, format: "png", ...(isNamed && { headers: FOR_EVER }) });
}

function pageOf(path: string): string {
  const page = path.slice(0, -".png".length);
  return page === FRONT ? "/" : page;
}

const NOTHING = {
  ...{
    kicker: "Entente",
    within: null,
    standing: null,
    about: null,
    sides: [],
    sources: 0,
    known: null,
    withdrawn: null,
  },
} as const;

const FOR_EVER = { "cache-control": "public, max-age=31536000, immutable" };
