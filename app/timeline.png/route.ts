import { pictureRoute } from "@/lib/http/pictures/respond-picture";
import { drawTimeline } from "../timeline.svg/draw-timeline";

/** The same picture for programs that do not take SVG. */
export const GET = pictureRoute(drawTimeline, "png");
