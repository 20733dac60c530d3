import { compareMarkdown } from "@/lib/http/compare-markdown";
import { respondText } from "@/lib/http/respond";
import { readFileRequest } from "../compare/read-file-request";

/** The comparison as Markdown, to be pasted. */
export async function GET(request: Request): Promise<Response> {
  const asked = await readFileRequest(request);
  if (asked instanceof Response) return asked;
  return respondText(request, compareMarkdown(asked.view, asked.permalink), "text/markdown; charset=utf-8");
}
