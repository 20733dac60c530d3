import { respondPicture } from "@/lib/http/respond-picture";
import { drawNetworkFile } from "./draw-network";

/** The picture of the network for a page or a slide. */
export async function GET(request: Request): Promise<Response> {
  const drawn = await drawNetworkFile(request);
  if (!drawn.ok) return drawn.refusal;
  const filename = `entente-network-${drawn.day}`;
  return respondPicture(request, { svg: drawn.svg, format: "svg", filename });
}
