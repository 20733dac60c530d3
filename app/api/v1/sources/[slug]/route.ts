import { toApiSource } from "@/lib/api/to-api-source";
import { getAbsent } from "@/lib/db/read/absent";
import { getSource } from "@/lib/db/read/sources/source";
import { toSlug } from "@/lib/domain/text/slug";
import { respondBadParameters, respondProblem, respondRecord } from "@/lib/http/respond";
import { respondAbsent } from "@/lib/http/respond-absent";
import { today } from "@/lib/runtime/clock";
import { toClocks } from "@/lib/url/clocks";
import { rawFrom, readParams } from "@/lib/url/params";
import { SOURCE_PARAMS } from "@/lib/url/source-search";
import { deleteFrom, patchIn } from "../../write";

type Context = { params: Promise<{ slug: string }> };

/** One source as JSON: the document, its claims, and what became of them. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { slug } = await params;
  const { values, notes } = readParams(SOURCE_PARAMS, rawFrom(new URL(request.url).searchParams));
  const bad = respondBadParameters(notes, Object.keys(SOURCE_PARAMS));
  if (bad) return bad;
  const clocks = toClocks(values, today());
  const found = await getSource(slug, { clocks, cursor: values.cursor });
  if (found?.kind === "found") {
    return respondRecord(request, toApiSource(found.view, clocks), found.view.revision);
  }
  if (found?.kind === "not_yet") {
    const date = found.source.publishedOn?.edtf ?? null;
    const dated = date === null ? "it is undated" : `it is dated ${date}`;
    return respondProblem({
      status: 404,
      title: "Not yet published",
      detail: `This source is not certain to have been published by ${clocks.known}: ${dated}.`,
      extra: { publishedOn: date },
    });
  }
  return respondAbsent(request, { kind: "source", slug }, await getAbsent("source", toSlug(slug)));
}

export function PATCH(request: Request, context: Context): Promise<Response> {
  return patchIn("sources", request, context);
}

export function DELETE(request: Request, context: Context): Promise<Response> {
  return deleteFrom("sources", request, context);
}
