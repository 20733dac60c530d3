import { beforeAll, describe, expect, it } from "vitest";
import { directRoute, shareRoutes } from "./direct-routes";

/** A route that says what it was given. */
const echo = async () => ({
  GET: async (request: Request, { params }: { params: Promise<object> }) =>
    Response.json({ url: request.url, params: await params }),
});

beforeAll(() => {
  shareRoutes({
    "/api/v1/deals": echo,
    "/api/v1/deals/[slug]": echo,
    "/api/v1/deals/[slug]/revisions/[n]": echo,
    "/api/v1/openapi.json": echo,
    "/cards/[...page]": echo,
  });
});

async function answered(path: string, query = "") {
  const response = await directRoute(path)?.answer(new Request(`http://localhost${path}${query}`));
  return response?.json();
}

describe("a route that answers without Next", () => {
  it.each([
    ["/api/v1/deals", {}],
    ["/api/v1/deals/aws-openai", { slug: "aws-openai" }],
    ["/api/v1/deals/caf%C3%A9", { slug: "café" }],
    ["/api/v1/deals/a%2Fb", { slug: "a/b" }],
    ["/api/v1/deals/aws/revisions/3", { slug: "aws", n: "3" }],
    ["/cards/deals/aws.png", { page: ["deals", "aws.png"] }],
    ["/cards/compare.png", { page: ["compare.png"] }],
    ["/cards/a%2Fb/c.png", { page: ["a/b", "c.png"] }],
  ])("is found by %s with its names", async (path, params) => {
    expect(await answered(path, "?on=2026-01-01")).toEqual({
      url: `http://localhost${path}?on=2026-01-01`,
      params,
    });
  });

  it("is told by the name of its folders", () => {
    expect(directRoute("/api/v1/deals/aws")?.name).toBe("/api/v1/deals/[slug]");
  });

  it.each([
    "/api/v1/deals/",
    "/api/v1/deals/aws/",
    "/api/v1/deals/aws/revisions",
    "/api/v1/dealsx",
    "/api/v1/openapi-json",
    "/fr/api/v1/deals",
    "/cards/",
    "/deals",
    "/",
    // Next says what is wrong with it.
    "/api/v1/deals/%zz",
    "/cards/%E0%A4%A/x.png",
  ])("is not found by %s", (path) => {
    expect(directRoute(path)).toBeNull();
  });
});
