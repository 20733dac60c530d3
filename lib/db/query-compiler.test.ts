import { createHash } from "node:crypto";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { readCompiler } from "./query-compiler";

const NAME = "@prisma/client/runtime/query_compiler_fast_bg.postgresql.wasm-base64.mjs";
const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const hash = (text: string) => createHash("sha256").update(text).digest("hex");

it("is what importing the module gives", async () => {
  const { wasm } = (await import(NAME)) as { wasm: string };
  expect(hash(readCompiler(NAME, ROOT) ?? "")).toBe(hash(wasm));
});

it("is left to be imported by a command that is called from another folder", () => {
  expect(readCompiler(NAME, tmpdir())).toBeNull();
});

it("is left to be imported when the module holds none, or is not there", () => {
  expect(readCompiler("@prisma/client/package.json", ROOT)).toBeNull();
  expect(readCompiler("@prisma/client/runtime/none.mjs", ROOT)).toBeNull();
});
