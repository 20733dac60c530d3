import { respondPicture } from "@/lib/http/respond-picture";
import { drawTimeline } from "./draw-timeline";

/** The picture of a timeline for a page or a slide. */
export async function GET(request: Request): Promise<Response> {
  const drawn = await drawTimeline(request);
  if (!drawn.ok) return drawn.refusal;
  const filename = `entente-timeline-${drawn.day}`;
  return respondPicture(request, { svg: drawn.svg, format: "svg", filename });
}
