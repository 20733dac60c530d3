import { drawNetworkFile } from "./draw-network";

/** The picture of the network for a page or a slide. */
export async function GET(request: Request): Promise<Response> {
  const drawn = await drawNetworkFile(request);
  if (!drawn.ok) return drawn.refusal;
  return new Response(drawn.svg, {
    headers: {
      "content-type": "image/svg+xml; charset=utf-8",
      "content-disposition": `inline; filename="entente-network-${drawn.day}.svg"`,
      "access-control-allow-origin": "*",
    },
  });
}
