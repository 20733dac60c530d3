import { describe, expect, it } from "vitest";
import { noteRead, noteTrouble } from "@/lib/runtime/record-reads";
import { open } from "./testing/open-server";

const ACTION = {
  origin: "http://localhost:3000",
  "next-action": "a".repeat(42),
  "content-type": "text/plain;charset=UTF-8",
};
const FAILED_PAGE = '<html id="__next_error__"><body><script>a()</script></body></html>';

describe("what is made for one reader", () => {
  it("is streamed while it is well", async () => {
    const { get } = await open((_, response) => {
      response.setHeader("content-type", "text/html");
      response.write("<p>one");
      setTimeout(() => response.end(" two</p>"), 5);
    });
    expect(await get("/edit")).toMatchObject({ status: 200, text: "<p>one two</p>" });
  });

  it("says so in words, with 503 and when to ask again, while the database does not answer", async () => {
    const { get, seen } = await open((_, response) => {
      noteTrouble("silent");
      response.writeHead(500, { "content-type": "text/html; charset=utf-8" });
      response.write(FAILED_PAGE.slice(0, 20));
      response.end(FAILED_PAGE.slice(20));
    });
    const page = await get("/edit", { cookie: "session=1" });
    expect([page.status, page.headers["retry-after"]]).toEqual([503, "10"]);
    expect(page.text).toContain("The database does not answer just now.");
    expect(page.text).toContain(`Reference: ${seen[0]?.id}`);
    expect(page.headers["content-security-policy"]).toContain("nonce-");
    expect(seen[0]?.status).toBe(503);
  });

  it("is a failure of ours with its reference otherwise, also of an API write without a body", async () => {
    const { get, seen } = await open((request, response) => {
      noteRead(request.url, []);
      response.statusCode = 500;
      response.end();
    });
    const problem = await get("/api/v1/deals", {}, "POST");
    expect(JSON.parse(problem.text)).toMatchObject({ status: 500, id: seen[0]?.id });
    expect((await get("/edit", ACTION, "POST")).status).toBe(500);
  });

  it("is a 400 when nobody could read the action that was sent, and so nobody looked anything up", async () => {
    const { get } = await open((_, response) => {
      response.setHeader("content-type", "text/x-component");
      response.statusCode = 500;
      response.end('1:E{"digest":"1"}');
    });
    const refused = await get("/edit", ACTION, "POST");
    expect([refused.status, refused.headers["content-type"]]).toEqual([400, "text/html; charset=utf-8"]);
    expect(refused.text).toContain("What was sent cannot be read.");
  });
});
