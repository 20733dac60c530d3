import type { NextConfig } from "next";

/** The lists that can be had as tables, and the nouns of records that are followed (lib/url/share/follow-href.ts). */
const LISTS =
  "deals|terms|ledger|horizon|disputes|organizations|partnerships|sources|changes|network|compare";
const FOLLOWED = "deals|partnerships|organizations|sources";

/** Files beside pages: an address with a form at its end, as readers write it → the route that answers it. */
const FILES = [
  ["/deals/feed.:format", "/files/deals-feed/:format"],
  [`/:noun(${FOLLOWED})/:slug/feed.:format`, "/files/feeds/:noun/:slug/:format"],
  [`/:noun(${FOLLOWED})/:slug/calendar.:format`, "/files/calendars/:noun/:slug/:format"],
  // What has a form of its own, as /ledger.xlsx and /network.svg, is a route and found before these.
  [`/:list(${LISTS}).:format`, "/files/tables/:list/:format"],
  ["/deals/:slug([a-z0-9_-]+).:format", "/files/deal/:slug/:format"],
  // Where RFC 9116 wants it; a folder that begins with a dot is none of app.
  ["/.well-known/security.txt", "/security.txt"],
] as const;

const nextConfig: NextConfig = {
  rewrites: async () => FILES.map(([source, destination]) => ({ source, destination })),
  poweredByHeader: false,
  // No page has a picture that wants resizing, and strangers must not make this machine resize any.
  images: { unoptimized: true },
  reactStrictMode: true,
  // `npm run check` type-checks everything; a build does not do it again.
  typescript: { ignoreBuildErrors: true },
  // forbidden() answers 403 with app/forbidden.tsx.
  experimental: { authInterrupts: true },
  // Loaded from node_modules as they are; linkedom, mammoth and unpdf by a thread that no build sees. The last five could be bundled, which makes a build half as long again.
  serverExternalPackages: [
    "linkedom",
    "mammoth",
    "unpdf",
    "pg",
    "@prisma/adapter-pg",
    "@resvg/resvg-js",
    "ai",
    "@ai-sdk/openai-compatible",
    "better-auth",
    "@modelcontextprotocol/server",
    "edtf",
    "write-excel-file",
    "ical-generator",
    "zod",
  ],
};

export default nextConfig;
