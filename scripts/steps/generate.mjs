/** Generates the Prisma client, when the schema or Prisma changed. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { prismaOrStop } from "../prisma/engine.mjs";
import { fromRoot } from "../shell/root.mjs";
import { hashOf, readStamp, writeStamp } from "../shell/stamp.mjs";

const CLIENT = fromRoot("lib", "db", "generated", "client.ts");
const STAMP = fromRoot("node_modules", ".entente-generate");

/** @returns {Promise<false | undefined>} false when the client is there already */
export async function generate() {
  const { version } = JSON.parse(readFileSync(fromRoot("node_modules", "prisma", "package.json"), "utf8"));
  const models = readdirSync(fromRoot("prisma", "models")).map((name) => `prisma/models/${name}`);
  const stamp = hashOf(["prisma/schema.prisma", "prisma.config.ts", ...models], version);
  if (existsSync(CLIENT) && readStamp(STAMP) === stamp) return false;
  await prismaOrStop(["generate"]);
  writeStamp(STAMP, stamp);
}
