import { readdirSync, readFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { describe, expect, it } from "vitest";
import { answeredByMethod, methodsOf } from "./api-methods";

const API = new URL("../app/api/v1/", import.meta.url);

/** Every address of the API with the methods that its route exports. */
const ROUTES = readdirSync(API, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => /(^|\/)route\.ts$/.test(file))
  .map((file) => ({
    path: `/api/v1/${file.replace(/\/?route\.ts$/, "").replace(/\[[^\]]+\]/g, "x")}`.replace(/\/$/, ""),
    methods: methodsIn(readFileSync(new URL(file, API), "utf8")),
  }));

/** The methods that a route exports: each as a function or a constant, or several of one call. */
function methodsIn(route: string): string[] {
  const exported = /^export (?:(?:async )?function|const) (?:\{([A-Z, ]+)\}|([A-Z]+)\b)/gm;
  return [...route.matchAll(exported)].flatMap(([, several, one]) =>
    (several ?? one ?? "").trim().split(/, /),
  );
}

type Answered = { status: number; headers: Record<string, unknown>; body: string };

function asked(method: string, url: string): Answered | null {
  const answer: Answered = { status: 0, headers: {}, body: "" };
  const response = {
    writeHead: (status: number, headers: Record<string, unknown>) =>
      Object.assign(answer, { status, headers }),
    end: (body: string) => Object.assign(answer, { body }),
  };
  const isAnswered = answeredByMethod({ method, url }, response as unknown as ServerResponse);
  return isAnswered ? answer : null;
}

describe("the methods of the API", () => {
  it.each(ROUTES)("of $path are those of its route", ({ path, methods }) => {
    expect(methodsOf(path)?.toSorted()).toEqual([...methods, "HEAD", "OPTIONS"].toSorted());
  });

  it("are not asked of pages", () => {
    for (const url of ["/deals", "/api/v10", "/api/auth/callback/oidc"])
      expect(asked("POST", url)).toBe(null);
  });

  it("go on to a route where it knows them", () => {
    expect(asked("POST", "/api/v1/deals?x=1")).toBe(null);
    expect(asked("DELETE", "/api/v1/deals/x")).toBe(null);
  });

  it("are refused with those that are known", () => {
    const answer = asked("DELETE", "/api/v1/deals");
    expect([answer?.status, answer?.headers.Allow]).toEqual([405, "GET, HEAD, OPTIONS, POST"]);
    expect(JSON.parse(answer?.body ?? "")).toMatchObject({
      status: 405,
      detail: expect.stringContaining("DELETE"),
    });
  });

  it("are none where nothing is, whatever is asked", () => {
    for (const method of ["GET", "HEAD", "OPTIONS", "POST"]) {
      const answer = asked(method, "/api/v1/deals/x/nothing?on=1");
      expect(answer?.status).toBe(404);
      expect(JSON.parse(answer?.body ?? "").detail).toContain("Nothing is at /api/v1/deals/x/nothing.");
    }
  });

  it("let a page of any origin ask whether it has the newest already", () => {
    expect(asked("OPTIONS", "/api/v1/deals")?.headers).toMatchObject({
      "Access-Control-Allow-Origin": "*",
      "Access-Control-Allow-Headers": "If-None-Match",
      "Access-Control-Allow-Methods": "GET, HEAD",
    });
  });
});
