/** One page in each form that a reader may take, whoever asked for it first. */
import { describe, expect, it } from "vitest";
import { html, open } from "./testing/open-server";

const FORMS = ["br", "gzip", "identity"];

/** As a browser reads it: decoded. */
async function read(port: number, path: string, form: string) {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, { headers: { "accept-encoding": form } });
  const { status, headers } = answer;
  const policy = headers.get("content-security-policy");
  const said = ["etag", "vary", "cache-control", "content-type"].map((name) => headers.get(name));
  return {
    form: headers.get("content-encoding") ?? "identity",
    same: { status, text: await answer.text(), policy, said },
  };
}

describe("a page", () => {
  it.each(FORMS)("says the same in every form when it was made for one who takes %s", async (first) => {
    const { port, rendered } = await open(html);
    const made = await read(port, "/deals", first);
    expect(made.form).toBe(first);
    expect(made.same.text).toContain("/deals");
    expect(made.same.policy).toMatch(/script-src 'self' 'sha256-/);
    for (const form of FORMS) expect(await read(port, "/deals", form)).toEqual({ form, same: made.same });
    expect(rendered).toHaveLength(1);
  });

  it("is compressed well once somebody asks for it again, and one that nobody asks for again is not", async () => {
    const { port, cache } = await open(html);
    const pageAt = (on: string) => cache.at(`/deals?on=${on}`)?.page;
    const once = "2020-01-01";
    const again = "2020-01-02";
    await read(port, `/deals?on=${once}`, "br");
    for (let nth = 0; nth < 2; nth++) await read(port, `/deals?on=${again}`, "br");
    await expect.poll(() => pageAt(again)?.isSettled, { timeout: 5_000 }).toBe(true);
    // Asked for a second time now, and so found by its address.
    await read(port, `/deals?on=${once}`, "br");
    expect(pageAt(once)?.isSettled).toBe(false);
  });
});
