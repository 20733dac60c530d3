import type { NextConfig } from "next";

const nextConfig: NextConfig = {
  poweredByHeader: false,
  // No page has a picture that wants resizing, and strangers must not make this machine resize any.
  images: { unoptimized: true },
  reactStrictMode: true,
  // `npm run check` type-checks everything; a build does not do it again.
  typescript: { ignoreBuildErrors: true },
  // forbidden() answers 403 with app/forbidden.tsx.
  experimental: { authInterrupts: true },
  // Loaded from node_modules as they are. The last four could be bundled, which makes a build half as long again.
  serverExternalPackages: [
    "pg",
    "@prisma/adapter-pg",
    "@resvg/resvg-js",
    "better-auth",
    "@modelcontextprotocol/server",
    "edtf",
    "write-excel-file",
    "zod",
  ],
};

export default nextConfig;
