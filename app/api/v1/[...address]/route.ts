import { respondProblem } from "@/lib/http/respond";

/** What is no address of the API: told as every other error of it is. */
export function GET(request: Request): Response {
  const { pathname } = new URL(request.url);
  return respondProblem({
    status: 404,
    title: "There is no such address",
    detail: `Nothing is at ${pathname.slice(0, 200)}. Every address is listed at /api/v1.`,
  });
}
