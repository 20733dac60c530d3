import { afterEach, expect, it, vi } from "vitest";
import { logFailure } from "./log-failure";
import { collectReads } from "./record-reads";

afterEach(() => {
  vi.restoreAllMocks();
});

it("logs a failure under its request's id and the digest that its reader sees, without the query", async () => {
  const lines: string[] = [];
  vi.spyOn(process.stderr, "write").mockImplementation((line) => {
    lines.push(String(line));
    return true;
  });
  const failed = { method: "GET", path: "/login/link?t=secret", route: "/login/link", kind: "render" };
  const error = Object.assign(new Error("broken"), { digest: "123" });
  await collectReads("ref-1", async () => logFailure(error, { ...failed, requestHeader: null }));
  logFailure(error, { ...failed, requestHeader: "ref-2" });
  const [kept, direct] = lines.map((line) => JSON.parse(line));
  expect(kept).toMatchObject({ level: "error", request: "ref-1", digest: "123", path: "/login/link" });
  expect(direct).toMatchObject({ request: "ref-2", error: { message: "broken" } });
  expect(lines.join()).not.toContain("secret");
});
