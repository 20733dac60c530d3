import { request as ask } from "node:http";
import { describe, expect, it } from "vitest";
import { noteGone, noteRead } from "@/lib/runtime/record-reads";
import { readNotice } from "./publishes";
import { Budgets } from "./shares/budgets";
import { RenderQueue } from "./shares/render-queue";
import { html, open } from "./testing/open-server";

describe("a public page", () => {
  it("is rendered once, and then sent by its address alone", async () => {
    const { get, rendered, seen, shorts } = await open(html);
    const first = await get("/deals");
    const second = await get("/deals");
    const third = await get("/deals");
    expect([first.status, second.text, third.text]).toEqual([200, first.text, first.text]);
    expect(rendered).toHaveLength(1);
    expect(seen.map(({ source }) => source)).toEqual(["made", "kept"]);
    expect(shorts).toHaveLength(1);
    for (const { headers } of [first, second, third]) {
      expect(headers["content-security-policy"]).toMatch(/script-src 'self' 'sha256-/);
      expect(headers["x-content-type-options"]).toBe("nosniff");
      expect(headers["cross-origin-opener-policy"]).toBe("same-origin");
    }
    expect((await get("/deals", { "if-none-match": String(first.headers.etag) })).status).toBe(304);
    expect((await get("/deals", {}, "HEAD")).headers["content-length"]).toBe(first.headers["content-length"]);
    expect(rendered).toHaveLength(1);
  });

  it("is rendered by nobody who could be known", async () => {
    const { get, rendered } = await open(html);
    await get("/deals", {
      cookie: "session=1",
      authorization: "Bearer x",
      "user-agent": "Odd/1.0",
      "accept-language": "fr",
      "x-forwarded-host": "evil.example",
      "x-entente-path": "/edit",
      "x-nonce": "n",
      rsc: "1",
    });
    const { "x-entente-request": id, ...headers } = rendered[0]?.headers ?? {};
    expect(id).toBeTruthy();
    expect(headers).toEqual({
      host: "localhost:3000",
      "x-forwarded-host": "localhost:3000",
      "x-forwarded-proto": "http",
      "x-entente-path": "/deals",
      rsc: "1",
    });
  });

  it("is kept whoever asks, with a token, a cookie, or a campaign", async () => {
    const { get, rendered } = await open(html);
    await get("/deals");
    for (const headers of [{ authorization: "Bearer x" }, { cookie: "a=b" }]) await get("/deals", headers);
    for (const query of ["utm_source=x", "fbclid=1", "utm=7"]) await get(`/deals?${query}`);
    expect(rendered).toHaveLength(1);
  });

  it("is never exchanged for its data", async () => {
    const { get, rendered } = await open((request, response) => {
      response.setHeader("content-type", request.headers.rsc ? "text/x-component" : "text/html");
      response.end(request.headers.rsc ? "data" : "page");
    });
    for (let n = 0; n < 3; n++) {
      expect((await get("/deals")).text).toBe("page");
      expect((await get("/deals", { rsc: "1" })).text).toBe("data");
    }
    expect(rendered).toHaveLength(2);
  });

  it("is not kept when it is not there, failed, or sets a cookie", async () => {
    const { get, rendered } = await open((request, response) => {
      if (request.url === "/lost") response.statusCode = 404;
      if (request.url === "/failed") response.statusCode = 500;
      if (request.url === "/cookie") response.setHeader("set-cookie", "a=b");
      response.end("x");
    });
    for (const path of ["/lost", "/failed", "/cookie", "/lost", "/failed", "/cookie"]) await get(path);
    expect(rendered).toHaveLength(6);
  });

  it("stays kept under ten thousand odd addresses, and they do not fill the memory", async () => {
    const { get, cache, rendered } = await open(html);
    for (const path of ["/", "/deals", "/timeline"]) await get(path);
    for (let n = 0; n < 500; n++) await get(`/deals?q=odd-${n}`);
    for (let n = 0; n < 100; n++) await get(`/deals?odd${n}=1`);
    expect(cache.size).toBeLessThanOrEqual(503);
    const before = rendered.length;
    for (const path of ["/", "/deals", "/timeline"]) await get(path);
    expect(rendered).toHaveLength(before);
  });
});

describe("many who ask for the same", () => {
  it("wait for one rendering, which goes on when the first of them leaves", async () => {
    let finish = () => {};
    const may = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const { get, port, rendered } = await open(async (request, response) => {
      await may;
      await html(request, response);
    });
    const leaving = ask({ host: "127.0.0.1", port, path: "/deals" }).end();
    leaving.on("error", () => {});
    while (rendered.length === 0) await new Promise((resolve) => setImmediate(resolve));
    const others = [get("/deals"), get("/deals")];
    leaving.destroy();
    await new Promise((resolve) => setTimeout(resolve, 20));
    finish();
    expect((await Promise.all(others)).map(({ status }) => status)).toEqual([200, 200]);
    expect(rendered).toHaveLength(1);
  });
});

describe("after a publish", () => {
  const soft = (changed: string[]) => readNotice(JSON.stringify({ changed, near: [], withdrawn: false }));

  it("the page of another record stays, the page that shows it is shown once more and made anew", async () => {
    let version = 1;
    const { get, cache, rendered, seen } = await open((request, response) => {
      const slug = request.url?.split("/").at(-1);
      noteRead({ where: { slug } }, [{ slug }]);
      response.end(`${slug} ${version}`);
    });
    await get("/deals/a");
    await get("/deals/b");
    version = 2;
    cache.hear(soft(["a"]));
    expect((await get("/deals/b")).text).toBe("b 1");
    expect((await get("/deals/a")).text).toBe("a 1");
    expect(seen.at(-1)?.source).toBe("stale");
    while (rendered.length < 3) await new Promise((resolve) => setImmediate(resolve));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect((await get("/deals/a")).text).toBe("a 2");
    expect(rendered).toHaveLength(3);
  });

  it("programs read what holds now", async () => {
    let version = 1;
    const { get, cache } = await open((_request, response) => void response.end(`list ${version}`));
    await get("/api/v1/deals");
    version = 2;
    cache.hear(soft(["a"]));
    expect((await get("/api/v1/deals")).text).toBe("list 2");
  });

  it("whoever edits reads what holds now", async () => {
    let version = 1;
    const { get, cache } = await open((_request, response) => void response.end(`list ${version}`));
    await get("/deals");
    version = 2;
    cache.hear(soft(["a"]));
    expect((await get("/deals", { cookie: "x=1; entente_signed_in=1" })).text).toBe("list 2");
  });

  it("nobody is shown once more what was withdrawn", async () => {
    let version = 1;
    const { get, cache } = await open((_request, response) => void response.end(`list ${version}`));
    await get("/deals");
    version = 2;
    cache.hear(readNotice('{"changed":null,"near":[],"withdrawn":true}'));
    expect((await get("/deals")).text).toBe("list 2");
  });
});

describe("what is refused", () => {
  const proxied = { publicUrl: "https://entente.example" };
  const from = (address: string) => ({ "x-forwarded-for": address });

  it("are addresses that are too long", async () => {
    const { get, rendered } = await open(html);
    expect((await get(`/deals?q=${"x".repeat(3_000)}`)).status).toBe(414);
    expect(rendered).toHaveLength(0);
  });

  it("is more than a client's share, in words, and only to this client; what is kept is still sent", async () => {
    const budgets = new Budgets({ budgetMs: 5, seconds: 60 });
    const { get } = await open(html, { ...proxied, budgets });
    expect((await get("/deals", from("203.0.113.7"))).status).toBe(200);
    const refused = await get("/timeline", from("203.0.113.7"));
    expect(refused.status).toBe(429);
    expect(Number(refused.headers["retry-after"])).toBeGreaterThan(0);
    expect(refused.text).toContain("Please wait a moment");
    const problem = await get("/api/v1/deals", from("203.0.113.7"));
    expect(problem.headers["content-type"]).toBe("application/problem+json");
    expect(JSON.parse(problem.text)).toMatchObject({ status: 429, title: "Please wait a moment" });
    expect((await get("/deals", from("203.0.113.7"))).status).toBe(200);
    expect((await get("/timeline", from("203.0.113.8"))).status).toBe(200);
  });

  it("are many addresses in a second that are not written as any page's is, and not those that are", async () => {
    const budgets = new Budgets({ strays: { points: 2, duration: 1 } });
    const { get } = await open(html, { ...proxied, budgets });
    const reader = from("203.0.113.7");
    await get("/deals", reader);
    const statuses = [];
    for (const n of [1, 2, 3]) statuses.push((await get(`/deals?utm_source=${n}`, reader)).status);
    expect(statuses).toEqual([200, 200, 429]);
    expect((await get("/deals", reader)).status).toBe(200);
    expect((await get("/deals?utm_source=4", from("203.0.113.8"))).status).toBe(200);
  });

  it("is what is not kept, while this process drowns or too many wait", async () => {
    const drowning = await open(html, { isDrowning: true });
    const busy = await drowning.get("/deals");
    expect([busy.status, busy.headers["retry-after"]]).toEqual([503, "5"]);
    const full = await open(html, { pages: new RenderQueue({ atOnce: 0, waiting: 0 }) });
    expect((await full.get("/api/v1/deals")).status).toBe(503);
  });

  it("are pictures made by Next's optimizer, and actions of other sites", async () => {
    const { get, rendered } = await open(html);
    expect((await get("/_next/image?url=/timeline.png&w=640&q=75")).status).toBe(404);
    const foreign = {
      origin: "https://evil.example",
      "next-action": "a".repeat(42),
      "content-type": "text/plain",
    };
    expect((await get("/login", foreign, "POST")).status).toBe(403);
    expect(rendered).toHaveLength(0);
  });
});

describe("a failure", () => {
  it("has a reference in the page, in the problem and in the log", async () => {
    const { get, seen } = await open((request, response) => {
      response.statusCode = 500;
      response.setHeader("content-type", "text/html");
      response.end(request.url?.startsWith("/api") ? undefined : "<html><body></body></html>");
    });
    const page = await get("/deals");
    expect(page.text).toContain(`Reference: ${seen[0]?.id}`);
    const problem = await get("/api/v1/deals");
    expect(JSON.parse(problem.text)).toMatchObject({ status: 500, id: seen[1]?.id });
  });

  it("of the rendering itself ends nothing", async () => {
    const { get, seen } = await open(() => {
      throw new Error("broken");
    });
    const page = await get("/deals");
    expect([page.status, page.text]).toEqual([500, expect.stringContaining(`Reference: ${seen[0]?.id}`)]);
    expect(page.text).not.toContain("broken");
    expect(String(seen[0]?.error)).toContain("broken");
  });
});

describe("what is personal", () => {
  it("goes to Next as it came, with a nonce and who asks, and is never kept", async () => {
    const { get, rendered } = await open(html);
    const first = await get("/edit", { cookie: "session=1", "x-entente-address": "1.1.1.1" });
    const second = await get("/edit", { cookie: "session=1" });
    expect(rendered.map(({ headers }) => headers.cookie)).toEqual(["session=1", "session=1"]);
    expect(rendered[0]?.headers["x-entente-address"]).toBe("127.0.0.1");
    const nonces = [first, second].map(
      ({ headers }) => /'nonce-([^']+)'/.exec(String(headers["content-security-policy"]))?.[1],
    );
    expect(nonces).toEqual(rendered.map(({ headers }) => headers["x-nonce"]));
    expect(nonces[0]).not.toBe(nonces[1]);
  });
});

describe("a page of what was withdrawn", () => {
  it.each(["GET", "HEAD"])("is gone for %s, and what never was is not there", async (method) => {
    const { get } = await open((request, response) => {
      response.statusCode = 404;
      if (request.url === "/deals/x") noteGone();
      response.end("<p>Nothing</p>");
    });
    const gone = await get("/deals/x", {}, method);
    expect([gone.status, gone.text]).toEqual([410, method === "GET" ? "<p>Nothing</p>" : ""]);
    expect((await get("/deals/y", {}, method)).status).toBe(404);
  });
});
