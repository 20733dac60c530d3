/** A drawing as an answer, as it is or as a picture of pixels. Decides its form; what is drawn is for the caller. */
import { AppError } from "@/lib/runtime/app-error";
import { respondProblem } from "../respond";
import { type Drawing, toPng } from "./to-png";

export type PictureFormat = "svg" | "png";

type Picture = Drawing & {
  format: PictureFormat;
  /** Without its ending; none: it has no name of its own. */
  filename?: string;
  status?: number;
  headers?: Readonly<Record<string, string>>;
};

/** The picture, or 503 when too many wait to be drawn. */
export async function respondPicture(request: Request, picture: Picture): Promise<Response> {
  const { svg, banded, format, filename, status = 200 } = picture;
  const body = format === "svg" ? svg : await toPng({ svg, banded }, request.signal).catch(refusalOf);
  if (body instanceof Response) return body;
  const headers = {
    "content-type": format === "svg" ? "image/svg+xml; charset=utf-8" : "image/png",
    ...(filename && { "content-disposition": `inline; filename="${filename}.${format}"` }),
    "access-control-allow-origin": "*",
    ...picture.headers,
  };
  return new Response(body, { status, headers });
}

/** The route of a drawing in one format; `draw` may refuse. */
export function pictureRoute(
  draw: (request: Request) => Promise<Pick<Picture, "svg" | "filename"> | Response>,
  format: PictureFormat,
) {
  return async (request: Request): Promise<Response> => {
    const drawn = await draw(request);
    return drawn instanceof Response ? drawn : respondPicture(request, { ...drawn, format });
  };
}

/** Too many pictures at once is no failure of ours. */
function refusalOf(error: unknown): Response {
  if (!(error instanceof AppError)) throw error;
  const response = respondProblem({ status: error.status, title: "Busy", detail: error.message });
  response.headers.set("Retry-After", "10");
  return response;
}
