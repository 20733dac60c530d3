import { toPng } from "@/lib/http/to-png";
import { drawTimeline } from "../timeline.svg/draw-timeline";

/** The same picture for programs that do not take SVG. */
export async function GET(request: Request): Promise<Response> {
  const drawn = await drawTimeline(request);
  if (!drawn.ok) return drawn.refusal;
  return new Response(await toPng(drawn.svg), {
    headers: {
      "content-type": "image/png",
      "content-disposition": `inline; filename="entente-timeline-${drawn.day}.png"`,
      "access-control-allow-origin": "*",
    },
  });
}
