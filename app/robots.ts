import type { MetadataRoute } from "next";
import { env, publicOrigin } from "@/lib/runtime/env";

/** The public address is known when the server runs, not when it is built. */
export const dynamic = "force-dynamic";

/** Everything published may be found; searches and the editors' editor are not pages of the record. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      userAgent: "*",
      allow: "/",
      disallow: ["/search", "/edit", "/login", "/share", "/cite", "/proof"],
    },
    sitemap: `${publicOrigin(env())}/sitemap.xml`,
  };
}
