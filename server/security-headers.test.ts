import { describe, expect, it } from "vitest";
import {
  CLOSED_POLICY,
  fixedHeaders,
  hashPolicy,
  inlineScripts,
  noncePolicy,
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

/**
 * Mozilla's observatory, the rules that apply to answers without cookies: 100 points, with what is taken off and added by
 * its scoring methodology. https://developer.mozilla.org/docs/Web/Security/Practical_implementation_guides
 */
function observatoryScore(headers: Map<string, string>): number {
  const policy = parse(headers.get("content-security-policy") ?? "");
  const scripts = listOf(policy, "script-src");
  const styles = listOf(policy, "style-src");
  const isScriptSafe = !scripts.some((value) =>
    ["'unsafe-inline'", "'unsafe-eval'", "*", "data:", "https:"].includes(value),
  );
  const isStyleSafe = !styles.includes("'unsafe-inline'");
  const maxAge = Number(/max-age=(\d+)/.exec(headers.get("strict-transport-security") ?? "")?.[1] ?? 0);
  const isDefaultNone = policy.get("default-src")?.join() === "'none'";
  const isFrameless = policy.get("frame-ancestors")?.join() === "'none'";
  const referrer = headers.get("referrer-policy") ?? "";
  const changes = [
    isScriptSafe ? (isDefaultNone ? 10 : isStyleSafe ? 5 : 0) : -20,
    isFrameless ? 5 : -20,
    maxAge >= 15_768_000 ? 0 : -20,
    /^(no-referrer|same-origin|strict-origin(-when-cross-origin)?)$/.test(referrer) ? 5 : 0,
    /^same-(site|origin)$/.test(headers.get("cross-origin-resource-policy") ?? "") ? 10 : 0,
    headers.get("x-content-type-options") === "nosniff" ? 0 : -5,
  ];
  return changes.reduce((sum, change) => sum + change, 100);
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
