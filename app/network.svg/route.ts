import { pictureRoute } from "@/lib/http/pictures/respond-picture";
import { drawNetworkFile } from "./draw-network";

/** The picture of the network for a page or a slide. */
export const GET = pictureRoute(drawNetworkFile, "svg");
