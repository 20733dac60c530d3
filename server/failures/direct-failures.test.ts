import { once } from "node:events";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { noteRead, noteTrouble } from "@/lib/runtime/record-reads";
import { open } from "../testing/open-server";

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

  it("is made as fast as it is taken, however long", async () => {
    const { get } = await open(async (_, response) => {
      for (let piece = 0; piece < 40; piece++)
        if (!response.write("x".repeat(100_000))) await once(response, "drain");
      response.end();
    });
    expect((await get("/api/v1/bundle")).text).toHaveLength(4_000_000);
  });

  it("is packed by whoever stands before it, and its failures are unpacked for the words", async () => {
    const { get } = await open((request, response) => {
      const { writeHead, end } = response;
      let heads = 0;
      // As libraries do that must know when the head is sent: over what was there before them.
      Object.assign(response, {
        writeHead(status: number) {
          heads += 1;
          response.setHeader("content-encoding", "gzip");
          return Reflect.apply(writeHead, response, [status]);
        },
        end(body: string) {
          response.writeHead(response.statusCode);
          return Reflect.apply(end, response, [gzipSync(heads === 1 ? body : "twice")]);
        },
      });
      if (request.url?.endsWith("fails")) {
        noteTrouble("silent");
        response.statusCode = 500;
      }
      response.setHeader("content-type", "text/html");
      response.end(FAILED_PAGE);
    });
    const well = await get("/edit");
    expect([well.status, well.headers["content-encoding"]]).toEqual([200, "gzip"]);
    const failed = await get("/edit?fails");
    expect([failed.status, failed.headers["content-encoding"]]).toEqual([503, undefined]);
    expect(failed.text).toContain("The database does not answer just now.");
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

  it("is a 400 of an action that Next does not know, or could not pass on to the page that has it", async () => {
    const answers = [
      [409, "text/plain", "Server Action unavailable."],
      [200, "application/json", "{}"],
    ] as const;
    for (const [status, type, body] of answers) {
      const { get } = await open((_, response) => {
        response.statusCode = status;
        response.setHeader("content-type", type);
        response.setHeader("x-nextjs-action-not-found", "1");
        response.end(body);
      });
      const refused = await get("/edit", ACTION, "POST");
      expect([refused.status, refused.headers["x-nextjs-action-not-found"]]).toEqual([400, "1"]);
      expect(refused.text).toContain("What was sent cannot be read.");
    }
  });

  it("is a 400 of a form, too, that names no action that there is", async () => {
    const { get } = await open((_, response) => {
      response.statusCode = 409;
      response.setHeader("x-nextjs-action-not-found", "1");
      response.setHeader("content-type", "text/plain");
      response.end("Server Action unavailable.");
    });
    const form = { origin: "http://localhost:3000", "content-type": "multipart/form-data; boundary=x" };
    const refused = await get("/check", form, "POST");
    expect([refused.status, refused.text.includes("What was sent cannot be read.")]).toEqual([400, true]);
  });

  it("is the answer of an action as it is, also when that only leads to another page", async () => {
    for (const type of ["text/x-component", ""]) {
      const { get } = await open((_, response) => {
        if (type) response.setHeader("content-type", type);
        response.setHeader("x-action-redirect", "/edit;push");
        response.end("0:{}");
      });
      expect(await get("/edit", ACTION, "POST")).toMatchObject({ status: 200, text: "0:{}" });
    }
  });
});
