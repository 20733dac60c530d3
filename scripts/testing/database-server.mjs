/**
 * Vitest's global setup for the project `db`: one server and one migrated template per run. `npm test` has both
 * already and names the template in ENTENTE_TEST_TEMPLATE; alone (`npx vitest --project db`) they are made here.
 */
import { generate } from "../steps/generate.mjs";
import { createMigrated, dropTemplate, openScratchServer } from "./scratch.mjs";

export async function setup() {
  if (process.env.ENTENTE_TEST_TEMPLATE) return undefined;
  await generate();
  const server = await openScratchServer({ databaseUrl: process.env.DATABASE_URL || null });
  const template = await createMigrated(server.url, "template");
  process.env.ENTENTE_TEST_TEMPLATE = template; // the workers inherit it
  return async () => {
    await dropTemplate(template);
    await server.stop();
  };
}
