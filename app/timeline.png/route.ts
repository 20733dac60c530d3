import { respondPicture } from "@/lib/http/respond-picture";
import { drawTimeline } from "../timeline.svg/draw-timeline";

/** The same picture for programs that do not take SVG. */
export async function GET(request: Request): Promise<Response> {
  const drawn = await drawTimeline(request);
  if (!drawn.ok) return drawn.refusal;
  const filename = `entente-timeline-${drawn.day}`;
  return respondPicture(request, { svg: drawn.svg, format: "png", filename });
}
