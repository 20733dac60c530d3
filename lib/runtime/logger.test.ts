import { afterEach, expect, it, vi } from "vitest";
import { logger } from "./logger";

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

function capture(): string[] {
  const lines: string[] = [];
  vi.spyOn(process.stderr, "write").mockImplementation((line) => {
    lines.push(String(line));
    return true;
  });
  return lines;
}

it("writes one JSON object a line, with errors and big integers readable", () => {
  const lines = capture();
  logger.error("import failed", { error: new TypeError("no such slug"), count: 3n });
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0] ?? "")).toMatchObject({
    level: "error",
    message: "import failed",
    error: { name: "TypeError", message: "no such slug" },
    count: "3",
  });
});

it("keeps silent below ENTENTE_LOG", () => {
  const lines = capture();
  vi.stubEnv("ENTENTE_LOG", "warn");
  logger.info("unheard");
  logger.warn("heard");
  expect(lines).toHaveLength(1);
});
