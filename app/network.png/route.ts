import { pictureRoute } from "@/lib/http/pictures/respond-picture";
import { drawNetworkFile } from "../network.svg/draw-network";

/** The same picture for programs that do not take SVG. */
export const GET = pictureRoute(drawNetworkFile, "png");
