/** Generates the Prisma client and makes it lighter, when the schema or Prisma changed. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { prismaOrStop } from "../prisma/engine.mjs";
import { lightenClient } from "../prisma/lighten-client.mjs";
import { fromRoot } from "../shell/root.mjs";
import { hashOf, readStamp, writeStamp } from "../shell/stamp.mjs";

const CLIENT = fromRoot("lib", "db", "generated", "client.ts");
const CLASS = fromRoot("lib", "db", "generated", "internal", "class.ts");
const STAMP = fromRoot("node_modules", ".entente-generate");

/** @returns {Promise<false | undefined>} false when the client is there already */
export async function generate() {
  const { version } = JSON.parse(readFileSync(fromRoot("node_modules", "prisma", "package.json"), "utf8"));
  const models = readdirSync(fromRoot("prisma", "models")).map((name) => `prisma/models/${name}`);
  const how = ["scripts/prisma/lighten-client.mjs", "scripts/prisma/names-graph.mjs"];
  const stamp = hashOf(["prisma/schema.prisma", "prisma.config.ts", ...models, ...how], version);
  if (existsSync(CLIENT) && readStamp(STAMP) === stamp) return false;
  await prismaOrStop(["generate"]);
  writeFileSync(CLASS, lightenClient(readFileSync(CLASS, "utf8")));
  writeStamp(STAMP, stamp);
}
