import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { shareRoutes } from "@/lib/runtime/direct-routes";
import { logger } from "@/lib/runtime/logger";
import { noteRead } from "@/lib/runtime/record-reads";
import { AnswerTooLong } from "./detached";
import { recordDirectly } from "./directly";
import { rendererOf, type Wish } from "./renderer";

const WISH: Wish = {
  ...{ id: "r1", url: "/fr/cite/entente.bib?of=%2F", path: "/cite/entente.bib", headers: { "x-a": "b" } },
  ...{ language: "fr", isDocument: true, source: null, longest: null, takesBrotli: false },
};

let answer: (request: Request) => Promise<Response>;
const next = vi.fn(async () => {});

beforeEach(() => {
  shareRoutes({ "/cite/[file]": async () => ({ GET: (request) => answer(request) }) });
});

afterEach(() => {
  vi.restoreAllMocks();
  next.mockClear();
});

const make = (wish: Partial<Wish> = {}) => rendererOf(next).make({ ...WISH, ...wish });

describe("an answer that needs no Next", () => {
  it("is the route's, of the address and the headers that Next would have been given", async () => {
    answer = async ({ url, headers }) =>
      new Response(`${url} ${headers.get("x-a")}`, {
        status: 404,
        headers: { "Content-Type": "text/plain", "X-Own": "1" },
      });
    const { result } = await make().made;
    expect(result.status).toBe(404);
    expect(Object.fromEntries(result.headers)).toEqual({ "content-type": "text/plain", "x-own": "1" });
    expect(result.body.toString()).toBe("http://localhost/fr/cite/entente.bib?of=%2F b");
    expect(next).not.toHaveBeenCalled();
  });

  it("says what it was made from", async () => {
    answer = async () => {
      noteRead({ slug: "aws-openai" }, { slug: "openai" });
      return new Response("");
    };
    const { reads } = await make().made;
    expect([reads.asked("aws-openai"), reads.shown("openai"), reads.shown("oracle")]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it("is 500 when the route fails, with a line that names it", async () => {
    const said = vi.spyOn(logger, "error").mockImplementation(() => {});
    answer = async () => {
      throw new Error("no luck");
    };
    const { result } = await make().made;
    expect(result.status).toBe(500);
    expect(result.body.toString()).not.toContain("no luck");
    expect(said).toHaveBeenCalledWith(
      "a request failed",
      expect.objectContaining({ request: "r1", path: "/cite/entente.bib", route: "/cite/[file]" }),
    );
  });

  it("is too long when it is longer than what is held in memory", async () => {
    answer = async () => new Response("12345");
    await expect(make({ longest: 4 }).made).rejects.toThrow(AnswerTooLong);
    expect((await make({ longest: 5 }).made).result.body.toString()).toBe("12345");
  });

  it("may stop when nobody waits any more, and leaves no line", async () => {
    const said = vi.spyOn(logger, "error").mockImplementation(() => {});
    answer = ({ signal }) =>
      new Promise((_resolve, reject) =>
        signal.addEventListener("abort", () => reject(signal.reason), { once: true }),
      );
    const { made, abandon } = make();
    queueMicrotask(abandon);
    await expect(made).rejects.toThrow();
    expect(said).not.toHaveBeenCalled();
  });

  it("is Next's where there is no such route", () => {
    expect(recordDirectly({ ...WISH, path: "/deals/aws" }, 9)).toBeNull();
  });
});
