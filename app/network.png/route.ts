import { respondProblem } from "@/lib/http/respond";
import { toPng } from "@/lib/http/to-png";
import { AppError } from "@/lib/runtime/app-error";
import { drawNetworkFile } from "../network.svg/draw-network";

/** The same picture for programs that do not take SVG. */
export async function GET(request: Request): Promise<Response> {
  const drawn = await drawNetworkFile(request);
  if (!drawn.ok) return drawn.refusal;
  const png = await toPng(drawn.svg, request.signal).catch(refusalOf);
  if (png instanceof Response) return png;
  return new Response(png, {
    headers: {
      "content-type": "image/png",
      "content-disposition": `inline; filename="entente-network-${drawn.day}.png"`,
      "access-control-allow-origin": "*",
    },
  });
}

/** Too many pictures at once is no failure of ours. */
function refusalOf(error: unknown): Response {
  if (!(error instanceof AppError)) throw error;
  const response = respondProblem({ status: error.status, title: "Busy", detail: error.message });
  response.headers.set("Retry-After", "10");
  return response;
}
