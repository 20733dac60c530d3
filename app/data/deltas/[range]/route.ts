import { exportDelta } from "@/lib/db/export/export-delta";
import { getHead } from "@/lib/db/read/overview/overview-head";
import { OPEN_HEADERS, respondProblem } from "@/lib/http/respond";
import { streamText } from "@/lib/http/stream-text";
import { noteUnknownRead } from "@/lib/runtime/record-reads";

type Context = { params: Promise<{ range: string }> };

/** What changed between two saves: `/data/deltas/3...12.json`; 0 is before the first. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { range } = await params;
  noteUnknownRead(); // a range that does not end yet may do so after the next publish
  const [, from, to] = /^(\d{1,9})\.\.\.(\d{1,9})\.json$/.exec(decoded(range)) ?? [];
  const newest = (await getHead())?.number ?? 0;
  if (from === undefined || to === undefined || Number(from) > Number(to) || Number(to) > newest)
    return respondProblem({
      status: 404,
      title: "There is no such delta",
      detail: `Write it as /data/deltas/3...12.json: two saves, the earlier first, from 0 (nothing yet) to ${newest}.`,
    });
  return new Response(
    streamText(exportDelta({ from: Number(from), to: Number(to) }), () => {}),
    {
      headers: { ...OPEN_HEADERS, "Content-Type": "application/json; charset=utf-8" },
    },
  );
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a broken escape is no range
  }
}
