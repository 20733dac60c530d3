import { expect, test } from "vitest";
import { readIntakeCommand } from "./read-intake-command";

const OFF = { sources: null, json: false, keep: false, again: false, secondReader: false };

test("what is typed after npm run intake", () => {
  expect(readIntakeCommand(["a.txt", "folder", "--keep"])).toEqual({
    ok: true,
    value: { name: "read", ...OFF, files: ["a.txt", "folder"], keep: true },
  });
  expect(readIntakeCommand(["--sources", "intake.sources", "--again"])).toEqual({
    ok: true,
    value: { name: "read", ...OFF, files: [], sources: "intake.sources", again: true },
  });
  expect(readIntakeCommand(["a.pdf", "--second-reader", "--json"])).toMatchObject({
    ok: true,
    value: { secondReader: true, json: true },
  });
  expect(readIntakeCommand(["--help"])).toEqual({ ok: true, value: { name: "help" } });
  for (const wrong of [[], ["--sources"], ["--keeep", "a.txt"]])
    expect(readIntakeCommand(wrong)).toMatchObject({ ok: false });
});
