import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isKnownParameter } from "@/lib/url/known-parameters";
import { readPublic, recordOf, routeOf } from "./address";

const asking = (url: string, headers: Record<string, string> = {}, method = "GET") =>
  readPublic({ url, headers, method });
const keyOf = (...args: Parameters<typeof asking>) => asking(...args)?.key;

describe("what may be kept", () => {
  it("is a page by what its address says and by how Next was asked for it", () => {
    expect(keyOf("/deals?on=2025-01-01")).not.toBe(keyOf("/deals"));
    expect(keyOf("/deals", { rsc: "1" })).not.toBe(keyOf("/deals"));
    expect(keyOf("/deals", {}, "HEAD")).toBe(keyOf("/deals"));
    expect(keyOf("/%")).toBeDefined();
    expect(keyOf("/editors-choice")).toBeDefined();
  });

  it("is nothing personal, no file of the build, and no write", () => {
    for (const url of ["/edit/deals/new", "/login", "/_next/static/a.js", "/api/v1/bundle", "/api/auth/x"])
      expect(asking(url), url).toBeNull();
    for (const url of ["/%65dit", "/EDIT/x", "//edit", "/log%69n?next=/", "/edit%2Fdeals"])
      expect(asking(url), url).toBeNull();
    expect(asking("/deals", {}, "POST")).toBeNull();
  });

  it("is the same for those who carry a token or a cookie", () => {
    expect(keyOf("/api/v1/deals", { authorization: "Bearer x", cookie: "a=b" })).toBe(keyOf("/api/v1/deals"));
  });
});

/** The parameters that an export describes: of a list, or of an address of its own. */
function specificationOf(name: string, described: unknown): object | null {
  if (typeof described !== "object" || described === null) return null;
  if ("readApi" in described && "params" in described) return Object(described.params);
  // One parameter stands in a specification under its name.
  return /_PARAMS?$/.test(name) && !("parse" in described) ? described : null;
}

describe("parameters", () => {
  it("that campaigns add are as if they were not there", () => {
    for (const query of ["utm_source=x", "utm=1", "fbclid=abc", "gclid=1&utm_medium=mail"]) {
      const asked = asking(`/deals?${query}`);
      expect(asked).toMatchObject({ url: "/deals", isLasting: true, isPlain: true });
      expect(asked?.key).toBe(keyOf("/deals"));
    }
    expect(asking("/deals?q=a&utm_source=x&sort=title")?.url).toBe("/deals?q=a&sort=title");
  });

  it("that no page reads leave their names for the page's note, and the answer is not kept", () => {
    const asked = asking("/deals?colour=red&q=x");
    expect(asked).toMatchObject({ url: "/deals?q=x&colour=1", isLasting: false });
    expect(asked?.key).toBe(keyOf("/deals?q=x"));
  });

  it("that no page reads are few, however many there are", () => {
    const many = Array.from({ length: 200 }, (_, n) => `${"n".repeat(60)}${n}=1`).join("&");
    expect(asking(`/deals?${many}`)?.url.length).toBeLessThan(250);
    expect(asking("/deals?%F0%9F%98%80=1")?.url).toBe("/deals?%F0%9F%98%80=1");
  });

  it("that no page reads are nothing to data and files", () => {
    expect(asking("/api/v1/deals?x=1")).toMatchObject({ url: "/api/v1/deals", isLasting: true });
    expect(asking("/timeline.svg?x=1&width=900")).toMatchObject({ url: "/timeline.svg?width=900" });
  });

  it("include every one that a room of addresses describes", async () => {
    const rooms = readdirSync(new URL("../lib/url/", import.meta.url), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
      .map((file) => file.replace(/\.ts$/, ""));
    let count = 0;
    for (const room of rooms) {
      const exported: Record<string, unknown> = await import(
        /* @vite-ignore */ new URL(`../lib/url/${room}.ts`, import.meta.url).pathname
      );
      for (const [name, described] of Object.entries(exported)) {
        const specification = specificationOf(name, described);
        if (specification === null) continue;
        count += 1;
        for (const parameter of Object.keys(specification))
          expect(isKnownParameter(parameter), `${room} ${name}: ${parameter}`).toBe(true);
      }
    }
    expect(count).toBeGreaterThan(15);
  });
});

describe("an address", () => {
  it.each([
    ["/", "/"],
    ["/deals", "/deals"],
    ["/deals/x", "/deals/:slug"],
    ["/deals/x/revisions/3", "/deals/:slug/…"],
    ["/api/v1/deals", "/api/v1/deals"],
    ["/api/v1/deals/x/revisions", "/api/v1/deals/:slug"],
    ["/api/v1/made-up", "/api/v1"],
    ["/wp-login.php", "other"],
    ["/_next/static/x.js", "/_next"],
  ])("%s is counted as %s", (path, route) => {
    expect(routeOf(path)).toBe(route);
  });

  it("is of one record, or of more", () => {
    expect(recordOf("/deals/a-b")).toBe("a-b");
    expect(recordOf("/api/v1/organizations/openai")).toBe("openai");
    for (const path of ["/deals", "/deals/a/revisions", "/changes/3", "/", "/api/v1/events/x"])
      expect(recordOf(path), path).toBe(null);
  });
});

describe("a file", () => {
  const read = (url: string) => readPublic({ method: "GET", url, headers: {} });

  it("of the data is not kept: it lies on the disk, and what is said of it changes without a publish", () => {
    for (const url of ["/data", "/data/claims.parquet", "/data/2026-11-28.1/SHA256SUMS"])
      expect(read(url)?.isLasting, url).toBe(false);
    expect(read("/deals.csv")?.isLasting).toBe(true);
  });

  it("costs as much as it is long, and leaves out what it does not know", () => {
    for (const url of [
      "/terms.json",
      "/deals/x.xlsx",
      "/calendar.ics",
      "/data/deltas/1...2.json",
      "/figures/a.md",
    ])
      expect(read(url)?.isHeavy, url).toBe(true);
    for (const url of ["/deals", "/deals/x", "/data", "/api/v1/deals"])
      expect(read(url)?.isHeavy, url).toBe(false);
    expect(read("/feeds/changes.atom?what=1")?.url).toBe("/feeds/changes.atom");
  });
});
