import { frozenHref } from "@/components/share/frozen-href";
import { toBibtex, toCsl, toRis } from "@/lib/domain/citation/formats";
import { keyOf, type Reference } from "@/lib/domain/citation/reference";
import { respondProblem, respondText } from "@/lib/http/respond";
import { inThisLanguage } from "@/lib/language/current";
import { language } from "@/lib/language/language";
import { rawFrom, readParams } from "@/lib/url/params";
import { CITATION_FORMATS, type CitationFormat } from "@/lib/url/share/share-href";
import { OF_PARAM } from "@/lib/url/share/shared-address";
import { readShared } from "../../_share/read-shared";
import { referenceOf } from "../../_share/reference-of";
import { respondAbsentShared, respondUnreadable } from "../../_share/refuse-shared";

type Context = { params: Promise<{ file: string }> };

/** A page as a file that programs for references read. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { file } = await params;
  const format = CITATION_FORMATS.find((name) => file === `entente.${name}`);
  if (format === undefined)
    return respondProblem({
      status: 404,
      title: "No such file",
      detail: "There are entente.bib, .ris and .json.",
    });
  const { search } = readParams(OF_PARAM, rawFrom(new URL(request.url).searchParams));
  if (search.of === null) return respondUnreadable("Which page? Ask with of=ADDRESS.");
  const read = await readShared(search.of);
  if (read.kind === "unreadable") return respondUnreadable(read.message);
  if (read.kind === "absent") {
    const { absent } = read;
    if (absent.kind !== "moved") return respondAbsentShared(absent);
    const location = inThisLanguage(`/cite/${file}?${new URLSearchParams({ of: absent.path })}`);
    return new Response(null, { status: 308, headers: { Location: location } });
  }
  const reference = referenceOf(read.exhibit, frozenHref(read.exhibit));
  const { text, type } = WRITERS[format](reference);
  const response = respondText(request, text, `${type}; charset=utf-8`);
  response.headers.set("Content-Disposition", `attachment; filename="${keyOf(reference)}.${format}"`);
  return response;
}

const WRITERS: Readonly<Record<CitationFormat, (reference: Reference) => { text: string; type: string }>> = {
  bib: (reference) => ({ text: toBibtex(reference, language()), type: "application/x-bibtex" }),
  ris: (reference) => ({ text: toRis(reference, language()), type: "application/x-research-info-systems" }),
  json: (reference) => ({
    text: `${JSON.stringify(toCsl(reference, language()), null, 2)}\n`,
    type: "application/vnd.citationstyles.csl+json",
  }),
};
