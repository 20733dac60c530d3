import { compareMarkdown } from "@/lib/http/compare-markdown";
import { respondText } from "@/lib/http/respond";
import { compareRoute } from "../compare/read-file-request";

/** The comparison as Markdown, to be pasted. */
export const GET = compareRoute(({ view, permalink }, request) =>
  respondText(request, compareMarkdown(view, permalink), "text/markdown; charset=utf-8"),
);
