import { pictureRoute } from "@/lib/http/pictures/respond-picture";
import { drawTimeline } from "./draw-timeline";

/** The picture of a timeline for a page or a slide. */
export const GET = pictureRoute(drawTimeline, "svg");
