import { describe, expect, it } from "vitest";
import {
  CLOSED_POLICY,
  embedPolicy,
  fixedHeaders,
  hashPolicy,
  inlineScripts,
  noncePolicy,
  pagePolicy,
  stripOwnHeaders,
} from "./security-headers";

type Policy = Map<string, string[]>;

function parse(policy: string): Policy {
  return new Map(
    policy.split(";").map((part) => {
      const [name = "", ...values] = part.trim().split(/\s+/);
      return [name, values];
    }),
  );
}

/** The list that holds for a kind of thing: its own, or the default. */
const listOf = (policy: Policy, name: string) => policy.get(name) ?? policy.get("default-src") ?? ["*"];

const UNSAFE = ["'unsafe-inline'", "'unsafe-eval'", "*", "data:", "https:"];
const GOOD_REFERRER = /^(no-referrer|same-origin|strict-origin(-when-cross-origin)?)$/;
const HALF_A_YEAR_SECONDS = 15_768_000;

type Headers = Map<string, string>;

/** What each rule adds or takes off, by the name that the observatory gives it. */
const RULES: Record<string, (headers: Headers, policy: Policy) => number> = {
  "content-security-policy": (_headers, policy) => {
    if (listOf(policy, "script-src").some((value) => UNSAFE.includes(value))) return -20;
    if (policy.get("default-src")?.join() === "'none'") return 10;
    return listOf(policy, "style-src").includes("'unsafe-inline'") ? 0 : 5;
  },
  "x-frame-options": (_headers, policy) => (policy.get("frame-ancestors")?.join() === "'none'" ? 5 : -20),
  "strict-transport-security": (headers) => {
    const maxAge = /max-age=(\d+)/.exec(headers.get("strict-transport-security") ?? "")?.[1];
    return Number(maxAge ?? 0) >= HALF_A_YEAR_SECONDS ? 0 : -20;
  },
  "referrer-policy": (headers) => (GOOD_REFERRER.test(headers.get("referrer-policy") ?? "") ? 5 : 0),
  "cross-origin-resource-policy": (headers) =>
    /^same-(site|origin)$/.test(headers.get("cross-origin-resource-policy") ?? "") ? 10 : 0,
  "x-content-type-options": (headers) => (headers.get("x-content-type-options") === "nosniff" ? 0 : -5),
};

/** Mozilla's observatory, the rules that apply to answers without cookies: 100 points, and what its rules add or take off. */
function observatoryScore(headers: Headers): number {
  const policy = parse(headers.get("content-security-policy") ?? "");
  return Object.values(RULES).reduce((score, rule) => score + rule(headers, policy), 100);
}

const HTML =
  "<html><script>one()</script><script src='/a.js'></script><body><script nomodule>two()</script></body></html>";

describe("the headers of a page", () => {
  const headersOf = (publicUrl: string, policy: string) =>
    new Map<string, string>([
      ...fixedHeaders(publicUrl).map(([name, value]) => [name.toLowerCase(), value] as const),
      ["content-security-policy", policy],
      ["cross-origin-resource-policy", "same-origin"],
    ]);

  it.each([
    ["kept", hashPolicy(HTML)],
    ["made for one reader", noncePolicy("abc", { dev: false })],
  ])("that is %s score at least 120", (_kind, policy) => {
    expect(observatoryScore(headersOf("https://entente.example", policy))).toBeGreaterThanOrEqual(120);
  });

  it("promise https for two years, and only over https", () => {
    const promise = (url: string) => new Map(fixedHeaders(url)).get("Strict-Transport-Security");
    expect(promise("https://entente.example")).toBe("max-age=63072000; includeSubDomains");
    expect(promise("http://localhost:3000")).toBeUndefined();
  });
});

describe("a policy", () => {
  it("knows the scripts of a page as a browser does", () => {
    expect(inlineScripts(HTML)).toEqual(["one()", "two()"]);
    expect(inlineScripts("<SCRIPT>a</SCRIPT ><script data-src=x>b</script>")).toEqual(["a", "b"]);
    expect(inlineScripts("<script>never ended")).toEqual([]);
  });

  it("of what is no page allows nothing", () => {
    expect(parse(CLOSED_POLICY).get("default-src")).toEqual(["'none'"]);
    expect(parse(CLOSED_POLICY).has("script-src")).toBe(false);
  });
});

it("does not believe what only this server says", () => {
  const headers = {
    "x-nonce": "a",
    "x-entente-path": "/",
    "content-security-policy": "x",
    "x-middleware-a": "b",
    host: "h",
  };
  stripOwnHeaders(headers);
  expect(headers).toEqual({ host: "h" });
});

it("lets an embed be framed, run nothing, and have the one style sheet that stands in it", () => {
  const policy = embedPolicy("<style>p{}</style><script>alert(1)</script>");
  expect(policy).toContain("frame-ancestors *");
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain("script-src");
  expect(policy).toMatch(/style-src 'sha256-[^']+'/);
  expect(pagePolicy("/embed/d/x", "")).toContain("frame-ancestors *");
  expect(pagePolicy("/deals/x", "")).toContain("frame-ancestors 'none'");
});
