import type { Instrumentation } from "next";

/** What Next starts with. */
export async function register(): Promise<void> {
  // While developing Next answers everything, and would build all of these before its first page.
  if (process.env.NEXT_RUNTIME !== "nodejs" || process.env.NODE_ENV !== "production") return;
  const { DIRECT } = await import("./app/_direct/table");
  const { shareRoutes } = await import("./lib/runtime/direct-routes");
  shareRoutes(DIRECT);
}

/** Every failure that Next catches while it renders leaves a line, with the references that its reader is shown. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { logFailure } = await import("./lib/runtime/log-failure");
  logFailure(error, {
    method: request.method,
    path: request.path,
    requestHeader: [request.headers["x-entente-request"]].flat()[0] ?? null,
    route: context.routePath,
    kind: context.routeType,
  });
};
