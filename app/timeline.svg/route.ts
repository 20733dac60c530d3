import { drawTimeline } from "./draw-timeline";

/** The picture of a timeline for a page or a slide. */
export async function GET(request: Request): Promise<Response> {
  const drawn = await drawTimeline(request);
  if (!drawn.ok) return drawn.refusal;
  return new Response(drawn.svg, {
    headers: {
      "content-type": "image/svg+xml; charset=utf-8",
      "content-disposition": `inline; filename="entente-timeline-${drawn.day}.svg"`,
      "access-control-allow-origin": "*",
    },
  });
}
