import { describe, expect, it } from "vitest";
import { createMetrics, mayReadMetrics, Tally } from "./metrics";

describe("the metrics", () => {
  it("say what was answered, however often they are read", async () => {
    const tally = new Tally();
    const readings = { entente_renders_running: { help: "x", read: () => 3 } };
    const metrics = createMetrics(tally, readings, () => ({ waiting: 2 }));
    tally.cell("/deals", 200, "kept").count += 5;
    tally.cell("/deals/:slug", 500, "made").count += 1;
    tally.publishes += 1;
    await metrics.text();
    tally.cell("/deals", 200, "kept").count += 1;
    const text = await metrics.text();
    expect(metrics.type).toMatch(/^text\/plain/);
    expect(text).toContain('entente_requests_total{route="/deals",status="200",source="kept"} 6');
    expect(text).toContain('entente_requests_total{route="/deals/:slug",status="500",source="made"} 1');
    expect(text).toContain("entente_publishes_heard_total 1");
    expect(text).toContain("entente_renders_running 3");
    expect(text).toContain('entente_database_pool{state="waiting"} 2');
    for (const line of text.trim().split("\n"))
      expect(line).toMatch(/^(# (HELP|TYPE) \w+ .+|[a-z_]+(\{[^}]*\})? [0-9.e+-]+|)$/);
  });

  it("are for this machine, and elsewhere for whoever has the token", () => {
    const asking = (authorization?: string) => ({
      headers: authorization === undefined ? {} : { authorization },
    });
    const token = "a-token-of-some-length";
    expect(mayReadMetrics(asking(), null, "")).toBe(true);
    expect(mayReadMetrics(asking(), "203.0.113.7", "")).toBe(false);
    expect(mayReadMetrics(asking("Bearer "), "203.0.113.7", "")).toBe(false);
    expect(mayReadMetrics(asking(`Bearer ${token}`), "203.0.113.7", token)).toBe(true);
    expect(mayReadMetrics(asking("Bearer other"), "203.0.113.7", token)).toBe(false);
    expect(mayReadMetrics(asking(), "203.0.113.7", token)).toBe(false);
  });
});
