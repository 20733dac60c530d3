import type { MetadataRoute } from "next";
import { addressIn } from "@/lib/language/address";
import { SERVED } from "@/lib/language/languages";
import { env, publicOrigin } from "@/lib/runtime/env";

/** The public address is known when the server runs, not when it is built. */
export const dynamic = "force-dynamic";

const CLOSED = ["/search", "/edit", "/login", "/share", "/cite", "/proof"];

/** Everything published may be found; searches and the editors' editor are not pages of the record. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      userAgent: "*",
      allow: "/",
      disallow: SERVED.flatMap((language) => CLOSED.map((path) => addressIn(language, path))),
    },
    sitemap: `${publicOrigin(env())}/sitemap.xml`,
  };
}
