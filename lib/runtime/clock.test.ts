import { afterEach, expect, it, vi } from "vitest";
import { today } from "./clock";

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

it("counts days in UTC", () => {
  vi.useFakeTimers({ now: new Date("2026-11-24T23:59:59.999Z") });
  expect(today()).toBe("2026-11-24");
});

it("stands still in a test", () => {
  vi.stubEnv("ENTENTE_TODAY", "2025-02-01");
  expect(today()).toBe("2025-02-01");
});
