import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { db } from "@/lib/db/client";
import { readUserCommand } from "./read-user-command";
import { runUserCommand } from "./user-command";

/**
 * The command itself: exit codes, and what it prints where. Starting takes longer than working: a process of its own is started for one
 * of each kind of ending, and for the address that `npm start` reads from it.
 */

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

/** What was typed, in this process. */
async function runHere(...args: string[]): Promise<{ code: number; out: string }> {
  const command = readUserCommand(args);
  if (!command.ok || command.value.name === "help") throw new Error(`Not understood: ${args.join(" ")}`);
  let out = "";
  const spies = [
    vi.spyOn(console, "log").mockImplementation((line) => {
      out += `${line}\n`;
    }),
    vi.spyOn(console, "error").mockReturnValue(),
  ];
  try {
    return { code: await runUserCommand(command.value), out };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

beforeEach(async () => {
  await db().user.deleteMany();
});

describe("npm run user", { timeout: 90_000 }, () => {
  test("adds, lists, and keeps the last admin", async () => {
    const added = await run("add", "Ada@Editor.test", "--role", "admin", "--name", "Ada");
    expect(added).toMatchObject({ code: 0, err: "" });
    expect(added.out).toMatch(/^ {2}https:\/\/entente\.example\/login\/link\?t=[\w-]{43}$/m);
    expect((await runHere("list")).out).toBe("ada@editor.test\tadmin\tAda\tpassword not set yet\n");
    const disabled = await run("disable", "ada@editor.test");
    expect(disabled).toMatchObject({ code: 1, out: "" });
    expect(disabled.err).toMatch(/last admin/);
    expect(await runHere("add", "ada@editor.test", "--role", "editor")).toMatchObject({ code: 1 });
  });

  test("prints the first admin's link only while there is no account", async () => {
    expect((await run("first-admin")).out).toMatch(
      /^https:\/\/entente\.example\/login\/link\?t=[\w-]{43}\n$/,
    );
    expect(await runHere("add", "ada@editor.test", "--role", "editor")).toMatchObject({ code: 0 });
    expect((await runHere("first-admin")).out).toBe("");
  });
});
