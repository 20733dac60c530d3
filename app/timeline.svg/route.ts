import { pictureRoute } from "@/lib/http/respond-picture";
import { drawTimeline } from "./draw-timeline";

/** The picture of a timeline for a page or a slide. */
export const GET = pictureRoute(drawTimeline, "svg");
