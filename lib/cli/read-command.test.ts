import { describe, expect, test } from "vitest";
import { readCommand } from "./read-command";

describe("what is typed after npm run data", () => {
  test("names a command", () => {
    expect(readCommand(["import", "a.json", "--dry-run", "b.json"])).toEqual({
      ok: true,
      value: { name: "import", files: ["a.json", "b.json"], dryRun: true, json: false },
    });
    expect(readCommand(["update", "--json", "--author", "ada@example.org"])).toEqual({
      ok: true,
      value: { name: "update", author: "ada@example.org", dryRun: false, json: true },
    });
    expect(readCommand(["export"])).toEqual({ ok: true, value: { name: "export", file: undefined } });
    expect(readCommand(["export", "a.json"])).toEqual({
      ok: true,
      value: { name: "export", file: "a.json" },
    });
    expect(readCommand(["verify"])).toEqual({ ok: true, value: { name: "verify" } });
    expect(readCommand(["backup"])).toEqual({ ok: true, value: { name: "backup", file: undefined } });
    expect(readCommand(["restore", "b.gz", "--replace"])).toEqual({
      ok: true,
      value: { name: "restore", file: "b.gz", replace: true },
    });
    expect(readCommand(["rederive"])).toEqual({ ok: true, value: { name: "rederive" } });
  });

  test.each([[["--help"]], [["import", "-h"]], [["help"]]])("asks for help when it is %j", (args) => {
    expect(readCommand(args)).toEqual({ ok: true, value: { name: "help" } });
  });

  test.each([
    [[], "Name a command."],
    [["impart", "x"], "Not understood: impart x"],
    [["import"], "Name a file to import: npm run data -- import FILE…"],
    [["import", "x", "--fast"], "Unknown option '--fast'."],
    [["verify", "--json"], /belong to import/],
    [["update", "mine.json"], /takes no file/],
    [["export", "--author", "ada@example.org"], /belongs to update/],
    [["redact", "words.txt", "--author", "ada@example.org"], /Name all three/],
    [["redact", "--reason", "Court", "--author", "ada@example.org"], /Name all three/],
    [["verify", "--reason", "x"], /belongs to redact/],
    [["restore"], /Name the one backup/],
    [["restore", "a", "b"], /Name the one backup/],
    [["backup", "--replace"], /belongs to restore/],
    [["rederive", "a"], "Not understood: rederive a"],
    [["export", "a", "b"], "Not understood: export a b"],
  ])("is refused when it is %j", (args, sentence) => {
    const command = readCommand(args);
    expect(command).toMatchObject({
      ok: false,
      error: typeof sentence === "string" ? sentence : expect.stringMatching(sentence),
    });
  });
});
