import { describe, expect, it } from "vitest";
import { readPublic } from "./address";
import { Routes } from "./routes";
import { open } from "./testing/open-server";

const shape = (regex: string) => ({ regex });
const routes = new Routes({
  staticRoutes: [shape("^/deals(?:/)?$"), shape("^/icon\\.svg(?:/)?$")],
  dynamicRoutes: [shape("^/deals/([^/]+?)(?:/)?$")],
  redirects: [{ ...shape("^(?:/((?:[^/]+?)(?:/(?:[^/]+?))*))/$"), internal: true }, shape("^/old(?:/)?$")],
  rewrites: { beforeFiles: [], afterFiles: [shape("^/(deals|terms)\\.([^/]+?)$")], fallback: [] },
});
const placed = (url: string) => {
  const asked = readPublic({ method: "GET", url, headers: {} });
  return asked && routes.placed(asked);
};

describe("an address that fits none of those that there are", () => {
  it.each(["/x", "/x/y?q=1", "/deals/a/b", "/wp-login.php", "/fr/x", "/%C3%A9", "/%"])(
    "%s is nowhere",
    (url) => {
      expect(placed(url)).toMatchObject({ isNowhere: true, isLasting: true, isOdd: false });
    },
  );

  it.each([
    ...["/deals", "/deals?colour=1", "/deals/x", "/deals/%C3%A9", "/terms.csv", "/old", "/icon.svg"],
    ...["/deals/", "/x/", "/de/deals", "/de"],
  ])("%s is left to Next", (url) => {
    expect(placed(url)).toMatchObject({ isNowhere: false });
  });

  it("is one in each language", () => {
    const keys = ["/x", "/y?z=1", "/fr/x", "/fr/y"].map((url) => placed(url)?.key);
    expect(keys[0]).toBe(keys[1]);
    expect(keys[2]).toBe(keys[3]);
    expect(keys[0]).not.toBe(keys[2]);
  });

  it("is made once and kept, as 404", async () => {
    const { get, rendered } = await open(
      (_, response) => {
        response.writeHead(404, { "content-type": "text/html; charset=utf-8" });
        response.end("<html><body><main>nothing here</main></body></html>");
      },
      { routes },
    );
    for (const path of ["/x", "/y", "/x/y/z?q=1", "/nothing-here"]) {
      const answer = await get(path);
      expect(answer).toMatchObject({ status: 404, headers: { "cache-control": "no-store" } });
      expect(answer.text).toContain("nothing here");
    }
    expect(rendered).toHaveLength(1);
    await get("/deals/x");
    await get("/deals/x");
    expect(rendered).toHaveLength(3);
  });
});
