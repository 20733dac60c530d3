/**
 * Writes the first migration anew from prisma/models. Nothing is deployed before the first release, so until
 * then a changed schema changes the first migration; afterwards every change is a migration of its own.
 * The hand-written rules are the second migration and are never touched by this.
 */
import { readdirSync, writeFileSync } from "node:fs";
import { fromRoot } from "../shell/root.mjs";
import { prismaOrStop } from "./engine.mjs";

const HEAD = `-- The tables of prisma/models, as Prisma writes them (\`npm run migrate -- base\` made this file).

-- Trigram search: the indexes of "search_text" need it.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

`;

export async function writeBaseMigration(url) {
  const [first] = readdirSync(fromRoot("prisma", "migrations")).sort();
  const path = fromRoot("prisma", "migrations", first, "migration.sql");
  const { stdout } = await prismaOrStop(
    ["migrate", "diff", "--from-empty", "--to-schema", "prisma", "--script"],
    { url },
  );
  writeFileSync(path, `${HEAD}${stdout.trim()}\n`);
  console.log(`${path} is written; a database that has the old one must be made anew.`);
}
