/**
 * Runs before each `*.db.test.ts`, before its imports: gives the file a database of its own, as DATABASE_URL, and
 * takes it away afterwards. lib/testing/database.ts is the door to it for tests.
 */
import { afterAll } from "vitest";
import {
  cloneDatabase,
  dropDatabase,
  filledTemplate,
  replaceDatabase,
  SHIPPED,
  setOpen,
} from "./scratch.mjs";

const template = process.env.ENTENTE_TEST_TEMPLATE ?? "";
const url = await cloneDatabase(template, "test");
process.env.DATABASE_URL = url;

globalThis.ententeTestDatabases = {
  create: () => cloneDatabase(template, "extra"),
  drop: dropDatabase,
  replaceByShipped: async (own, fill) => replaceDatabase(own, await filledTemplate(template, SHIPPED, fill)),
  setOpen,
};

afterAll(async () => {
  // lib/db/client.ts keeps its clients there, and files share a process: the next one has another database.
  for (const name of ["ententePrisma", "ententeWriters"]) {
    await globalThis[name]?.$disconnect();
    delete globalThis[name];
  }
  await dropDatabase(url);
});
