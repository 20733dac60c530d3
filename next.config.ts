import type { NextConfig } from "next";
import { LANGUAGE_HEADER } from "./lib/language/address";
import { DEFAULT_LANGUAGE, PSEUDO, SERVED } from "./lib/language/languages";

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

/**
 * Pages and files of a language: `/fr/deals` is `/deals`, and what makes it knows the language of the request. Rewritten
 * here, so that the router in the browser knows it too; only where the server in front has seen that it is a language.
 */
const IN_LANGUAGES = [...SERVED, ...PSEUDO]
  .filter((language) => language !== DEFAULT_LANGUAGE)
  .flatMap((language) =>
    ["", "/:path*"].map((rest) => ({
      source: `/${language}${rest}`,
      destination: rest === "" ? "/" : rest,
      has: [{ type: "header" as const, key: LANGUAGE_HEADER, value: language }],
    })),
  );

const nextConfig: NextConfig = {
  rewrites: async () => ({
    beforeFiles: IN_LANGUAGES,
    afterFiles: FILES.map(([source, destination]) => ({ source, destination })),
    fallback: [],
  }),
  // English has no prefix.
  redirects: async () => [
    { source: `/${DEFAULT_LANGUAGE}`, destination: "/", permanent: true },
    { source: `/${DEFAULT_LANGUAGE}/:path*`, destination: "/:path*", permanent: true },
  ],
  turbopack: {
    resolveAlias: { "next/dist/compiled/process": { browser: "./lib/runtime/no-process.ts" } },
  },
  poweredByHeader: false,
  // No page has a picture that wants resizing, and strangers must not make this machine resize any.
  images: { unoptimized: true },
  reactStrictMode: true,
  // `npm run check` type-checks everything; a build does not do it again.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    // forbidden() answers 403 with app/forbidden.tsx.
    authInterrupts: true,
    // What nobody asks for, as the editor where nobody signs in, takes no memory. What is most read is made after a start anyway.
    preloadEntriesOnStart: false,
  },
  // Loaded from node_modules as they are; linkedom, mammoth and unpdf by a thread that no build sees. The last five could be bundled, which makes a build half as long again.
  serverExternalPackages: [
    "linkedom",
    "mammoth",
    "unpdf",
    "pg",
    "@prisma/adapter-pg",
    "@resvg/resvg-js",
    "harfbuzzjs",
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
