import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { fromRoot } from "./root.mjs";

/** Every command says what it takes when it is asked, and what it does not know it refuses, before it does anything. */

const COMMANDS = [
  ["start.mjs"],
  ["start.mjs", "--dev"],
  ["test.mjs"],
  ["check.mjs"],
  ["build.mjs"],
  ["bench.mjs"],
];

/** @param {string[]} command */
const run = ([script, ...args]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [fromRoot("scripts", script), ...args], {
    encoding: "utf8",
    timeout: 20_000,
  });
  return { status, said: stdout.trim(), refused: stderr.trim() };
};

describe.each(COMMANDS)("%s %s", (...command) => {
  const words = command.filter(Boolean);

  it("prints its usage", () => {
    expect(run([...words, "--help"])).toEqual({
      ...{ status: 0, refused: "" },
      said: expect.stringMatching(/^Usage: npm /),
    });
  });

  it("refuses what it does not know in a sentence", () => {
    expect(run([...words, "--fats"])).toEqual({
      ...{ status: 1, said: "" },
      refused: expect.stringMatching(/^✗ Unknown option '--fats'\. With --help it says what it takes\.$/),
    });
    expect(run([...words, "fats"])).toEqual({
      ...{ status: 1, said: "" },
      refused: expect.stringMatching(/^✗ .*fats.*\.$/),
    });
  });
});

it.each(["-h", "help"])("is asked for help by %s, too", (asked) => {
  expect(run(["check.mjs", asked])).toEqual(run(["check.mjs", "--help"]));
});
