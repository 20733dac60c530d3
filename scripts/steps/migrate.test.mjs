import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createDatabase, withClient, withDatabase } from "../postgres/database.mjs";
import { openScratchServer } from "../testing/scratch.mjs";
import { migrate } from "./migrate.mjs";

let server;
let folder;
let url;

const write = (name, sql) => {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, "migration.sql"), sql);
};
const names = () =>
  withClient(url, async (client) =>
    (await client.query("SELECT migration_name, finished_at FROM _prisma_migrations ORDER BY 1")).rows.map(
      (row) => row.migration_name,
    ),
  );

beforeAll(async () => {
  server = await openScratchServer();
  url = withDatabase(server.url, "migrating");
  await createDatabase(url);
  folder = mkdtempSync(join(tmpdir(), "entente-migrations-"));
  write("1_first", "CREATE TABLE a (n int); INSERT INTO a VALUES (1);");
}, 60_000);

afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

test("applies what is missing, once, also when two begin together", async () => {
  expect((await Promise.all([migrate(url, folder), migrate(url, folder)])).sort()).toEqual([
    "1 applied",
    false,
  ]);
  write(
    "2_second",
    "CREATE FUNCTION f() RETURNS int AS $$ SELECT 1; $$ LANGUAGE sql; INSERT INTO a VALUES (2);",
  );
  expect(await migrate(url, folder)).toBe("1 applied");
  expect(await names()).toEqual(["1_first", "2_second"]);
});

test("one that fails leaves nothing, says so, and can be mended", async () => {
  write("3_third", "INSERT INTO a VALUES (3); INSERT INTO nowhere VALUES (1);");
  await expect(migrate(url, folder)).rejects.toThrow(/3_third failed and was taken back whole.*nowhere/);
  expect(await names()).toEqual(["1_first", "2_second"]);
  write("3_third", "INSERT INTO a VALUES (3);");
  expect(await migrate(url, folder)).toBe("1 applied");
});

test("a changed file, a migration of a newer version and one that never ended are refused with the way out", async () => {
  const older = mkdtempSync(join(tmpdir(), "entente-migrations-"));
  cpSync(join(folder, "1_first"), join(older, "1_first"), { recursive: true });
  await expect(migrate(url, older)).rejects.toThrow(/newer version of Entente \(migration 2_second\)/);
  write("1_first", "CREATE TABLE other (n int);");
  await expect(migrate(url, folder)).rejects.toThrow(/1_first is not the file/);
  write("1_first", "CREATE TABLE a (n int); INSERT INTO a VALUES (1);");
  await withClient(url, (client) =>
    client.query("UPDATE _prisma_migrations SET finished_at = NULL WHERE migration_name = '2_second'"),
  );
  await expect(migrate(url, folder)).rejects.toThrow(/resolve --rolled-back 2_second/);
  rmSync(older, { recursive: true, force: true });
});
