import type { RouteTable } from "@/lib/runtime/direct-routes";

/**
 * What is answered without Next: what programs ask for most, of which nothing is long. Every one is a route of Next as well, which
 * answers it while developing and whenever it is asked for by one reader alone.
 */
export const DIRECT: RouteTable = {
  "/api/v1/compare": () => import("../api/v1/compare/route"),
  "/api/v1/deals": () => import("../api/v1/deals/route"),
  "/api/v1/deals/[slug]": () => import("../api/v1/deals/[slug]/route"),
  "/api/v1/deals/[slug]/revisions": () => import("../api/v1/deals/[slug]/revisions/route"),
  "/api/v1/deals/[slug]/revisions/[n]": () => import("../api/v1/deals/[slug]/revisions/[n]/route"),
  "/api/v1/events": () => import("../api/v1/events/route"),
  "/api/v1/events/[slug]": () => import("../api/v1/events/[slug]/route"),
  "/api/v1/loops": () => import("../api/v1/loops/route"),
  "/api/v1/obligations": () => import("../api/v1/obligations/route"),
  "/api/v1/organizations": () => import("../api/v1/organizations/route"),
  "/api/v1/organizations/[slug]": () => import("../api/v1/organizations/[slug]/route"),
  "/api/v1/partnerships": () => import("../api/v1/partnerships/route"),
  "/api/v1/partnerships/[slug]": () => import("../api/v1/partnerships/[slug]/route"),
  "/api/v1/search": () => import("../api/v1/search/route"),
  "/api/v1/sources": () => import("../api/v1/sources/route"),
  "/api/v1/sources/[slug]": () => import("../api/v1/sources/[slug]/route"),
  "/api/v1/terms": () => import("../api/v1/terms/route"),
  "/cards/[...page]": () => import("../cards/[...page]/route"),
  "/cite/[file]": () => import("../cite/[file]/route"),
  "/oembed": () => import("../oembed/route"),
};
