import { defineConfig } from "prisma/config";

/** Where the schema and migrations stand. The scripts set DATABASE_URL before they call the CLI. */
export default defineConfig({
  schema: "prisma",
  migrations: { path: "prisma/migrations" },
  datasource: { url: process.env.DATABASE_URL ?? "postgresql://localhost:5432/entente" },
});
