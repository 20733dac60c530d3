import { respondPicture } from "@/lib/http/respond-picture";
import { drawNetworkFile } from "../network.svg/draw-network";

/** The same picture for programs that do not take SVG. */
export async function GET(request: Request): Promise<Response> {
  const drawn = await drawNetworkFile(request);
  if (!drawn.ok) return drawn.refusal;
  const filename = `entente-network-${drawn.day}`;
  return respondPicture(request, { svg: drawn.svg, format: "png", filename });
}
