import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { beforeEach, describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";

/** The command itself, as a process of its own: exit codes, and what it prints where. */

const PROGRAM = new URL("./user.ts", import.meta.url).pathname;

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const node = ["--conditions=react-server", "--import", "tsx", PROGRAM, ...args];
  const env = { ...process.env, ENTENTE_URL: "https://entente.example" };
  const child = spawn(process.execPath, node, { env, stdio: ["ignore", "pipe", "pipe"] });
  const [out, err, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "close"),
  ]);
  return { code, out, err };
}

beforeEach(async () => {
  await db().user.deleteMany();
});

describe("npm run user", { timeout: 90_000 }, () => {
  test("adds, lists, and keeps the last admin", async () => {
    const added = await run("add", "Ada@Editor.test", "--role", "admin", "--name", "Ada");
    expect(added).toMatchObject({ code: 0, err: "" });
    expect(added.out).toMatch(/^ {2}https:\/\/entente\.example\/login\/link\?t=[\w-]{43}$/m);
    expect((await run("list")).out).toBe("ada@editor.test\tadmin\tAda\tpassword not set yet\n");
    const disabled = await run("disable", "ada@editor.test");
    expect(disabled).toMatchObject({ code: 1, out: "" });
    expect(disabled.err).toMatch(/last admin/);
    expect(await run("add", "ada@editor.test", "--role", "editor")).toMatchObject({ code: 1 });
  });

  test("prints the first admin's link only while there is no account", async () => {
    expect((await run("first-admin")).out).toMatch(
      /^https:\/\/entente\.example\/login\/link\?t=[\w-]{43}\n$/,
    );
    await run("add", "ada@editor.test", "--role", "editor");
    expect((await run("first-admin")).out).toBe("");
  });
});
