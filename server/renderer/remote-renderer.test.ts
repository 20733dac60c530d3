import { once } from "node:events";
import { request as ask, createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { text } from "node:stream/consumers";
import { brotliDecompressSync } from "node:zlib";
import { afterEach, describe, expect, it, vi } from "vitest";
import { noteGone, noteRead, noteTrouble, noteUnknownRead } from "@/lib/runtime/record-reads";
import { packedPlain } from "@/server/cache/page-form";
import { open } from "@/server/testing/open-server";
import { AnswerTooLong } from "./detached";
import { RemoteRenderer, RendererGone } from "./remote-renderer";
import { type Passing, rendererOf, type Wish } from "./renderer";
import { rendererServer } from "./renderer-server";

const SECRET = "known to the two of them";
const WISH: Wish = {
  ...{ id: "r1", url: "/deals/x?a=%C3%A9", path: "/deals/x", headers: { rsc: "1" } },
  ...{ language: "fr", isDocument: true, source: null, longest: null, takesBrotli: false },
};
const PASSING: Passing = { id: "r2", path: "/edit", language: "en", source: null, isLong: false };

const servers: ReturnType<typeof createServer>[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function listening(server: ReturnType<typeof createServer>): Promise<number> {
  servers.push(server.listen(0, "127.0.0.1"));
  await once(server, "listening");
  return (server.address() as AddressInfo).port;
}

type Page = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

async function apart(page: Page) {
  const port = await listening(
    rendererServer(
      rendererOf(async (...of) => page(...of)),
      SECRET,
    ),
  );
  return { port, renderer: new RemoteRenderer(async () => ({ port, secret: SECRET })) };
}

/** What a reader gets whose request is passed on. */
async function passed(page: Page, options: Parameters<typeof ask>[1] = {}, body: string[] = []) {
  const { renderer } = await apart(page);
  const failures: unknown[] = [];
  const port = await listening(
    createServer((request, response) => {
      response.setHeader("X-Frame", "as before");
      renderer.pass(request, response, PASSING).catch((error) => failures.push(error));
    }),
  );
  const asking = ask({ host: "127.0.0.1", port, path: "/edit", ...options });
  for (const piece of body) asking.write(piece);
  asking.end();
  return { asking, failures };
}

describe("an answer that is made in another process", () => {
  it("is what Next says, with what it was made from", async () => {
    const { renderer } = await apart((request, response) => {
      noteRead({ slug: "asked-for" }, [{ slug: "shown" }]);
      noteUnknownRead();
      noteGone();
      noteTrouble("busy");
      response.setHeader("Set-Cookie", ["a=1", "b=2"]);
      response.writeHead(404, { "Content-Type": "text/html" });
      response.end(`${request.method} ${request.url} ${JSON.stringify(request.headers)} é`);
    });
    const made = await renderer.make(WISH).made;
    const { status, headers, body } = made.result;
    // What is kept of it is not held together with its head.
    expect(body.buffer.byteLength).toBe(body.byteLength);
    expect({ status, headers, text: body.toString() }).toEqual({
      status: 404,
      headers: [
        ["set-cookie", ["a=1", "b=2"]],
        ["content-type", "text/html"],
      ],
      text: 'GET /deals/x?a=%C3%A9 {"rsc":"1"} é',
    });
    const { reads, hasRead, isGone, trouble } = made;
    expect({ hasRead, isGone, trouble, isWhole: reads.isWhole }).toEqual({
      ...{ hasRead: true, isGone: true, trouble: "busy", isWhole: false },
    });
    const slugs = ["asked-for", "shown"];
    expect([slugs.map(reads.asked), slugs.map(reads.shown)]).toEqual([
      [true, false],
      [false, true],
    ]);
    expect(reads.sizeBytes).toBe(8);
  });

  it("comes packed for those who take it so, and says what it was", async () => {
    const body = `<p>${"Oracle and OpenAI ".repeat(200)}</p><script>a()</script>`;
    let status = 200;
    const { renderer } = await apart((_, response) => {
      response.writeHead(status, { "Content-Type": "text/html" });
      response.end(body);
    });
    const plain = (await renderer.make(WISH).made).result;
    const packed = (await renderer.make({ ...WISH, takesBrotli: true }).made).result;
    const said = packedPlain({ ...plain, body: Buffer.from(body) }, WISH.path);
    expect(said.policy).toContain("script-src 'self' 'sha256-");
    expect([plain.packed, plain.body.toString()]).toEqual([said, body]);
    expect([packed.packed, brotliDecompressSync(packed.body).toString()]).toEqual([
      { ...said, encoding: "br" },
      body,
    ]);
    // Words are put into what failed yet.
    status = 500;
    const failed = (await renderer.make({ ...WISH, takesBrotli: true }).made).result;
    expect([failed.packed, failed.body.toString()]).toEqual([undefined, body]);
  });

  it("is given up when it is too long", async () => {
    const { renderer } = await apart((_, response) => {
      response.end("x".repeat(2_000));
    });
    await expect(renderer.make({ ...WISH, longest: 1_000 }).made).rejects.toBeInstanceOf(AnswerTooLong);
    expect((await renderer.make({ ...WISH, longest: 2_000 }).made).result.body).toHaveLength(2_000);
  });

  it("is stopped when nobody waits for it", async () => {
    const left = vi.fn();
    const { renderer } = await apart((_, response) => {
      response.once("close", left);
    });
    const { made, abandon } = renderer.make(WISH);
    made.catch(() => {});
    setTimeout(abandon, 50);
    await vi.waitFor(() => expect(left).toHaveBeenCalled());
  });

  it("fails as itself, and otherwise than a process that is gone", async () => {
    const { renderer, port } = await apart(() => {
      throw new Error("no such column");
    });
    await expect(renderer.make(WISH).made).rejects.toThrow("no such column");
    for (const server of servers.splice(0)) server.close();
    const nobody = new RemoteRenderer(async () => ({ port, secret: SECRET }));
    await expect(nobody.make(WISH).made).rejects.toBeInstanceOf(RendererGone);
  });

  it("is asked for again where nobody listens, until somebody does", async () => {
    const page: Page = (_, response) => void response.end("made");
    const { port: free } = await apart(page);
    for (const server of servers.splice(0)) await new Promise((resolve) => server.close(resolve));
    const later = apart(page);
    const ports = [free, free, (await later).port];
    const renderer = new RemoteRenderer(async () => ({ port: ports.shift() ?? 0, secret: SECRET }));
    expect((await renderer.make(WISH).made).result.body.toString()).toBe("made");
    expect(ports).toEqual([]);
  });

  it("is made once more when what made it ended meanwhile, and not a third time", async () => {
    let times = 0;
    const ending = createServer((request) => {
      times += 1;
      request.socket.destroy();
    });
    const well = await apart((_, response) => void response.end("made"));
    const broken = await listening(ending);
    const ports = [broken, well.port];
    const next = async () => ({ port: ports.shift() ?? broken, secret: SECRET });
    expect((await new RemoteRenderer(next).make(WISH).made).result.body.toString()).toBe("made");
    await expect(new RemoteRenderer(next).make(WISH).made).rejects.toBeInstanceOf(RendererGone);
    expect(times).toBe(3);
  });

  it("is made for nobody who does not know the secret", async () => {
    const page = vi.fn();
    const { port } = await apart(page);
    const stranger = new RemoteRenderer(async () => ({ port, secret: "guessed" }));
    await expect(stranger.make(WISH).made).rejects.toThrow();
    const socket = connect(port, "127.0.0.1");
    socket.end("GET /edit HTTP/1.0\r\nx-entente-address: 192.0.2.1\r\n\r\n");
    expect(await text(socket)).toMatch(/^HTTP\/1.1 404/);
    expect(page).not.toHaveBeenCalled();
  });
});

describe("a request that is passed on to another process", () => {
  it.each([
    ["of known length", { "Content-Length": "10" }],
    ["sent in pieces", { "Transfer-Encoding": "chunked" }],
  ])("brings its body, %s, and its headers, and takes all of the answer's", async (_, headers) => {
    const { asking } = await passed(
      async (request, response) => {
        response.setHeader("Set-Cookie", ["a=1", "b=2"]);
        const { cookie, "x-forwarded-for": from, connection } = request.headers;
        response.writeHead(201);
        response.end(JSON.stringify([request.method, await text(request), cookie, from, connection]));
      },
      { method: "DELETE", headers: { ...headers, cookie: "s=1", connection: "close" } },
      ["01234", "56789"],
    );
    const [answer] = (await once(asking, "response")) as [IncomingMessage];
    expect(JSON.parse(await text(answer))).toEqual([
      ...["DELETE", "0123456789", "s=1", "127.0.0.1", "keep-alive"],
    ]);
    expect(answer.statusCode).toBe(201);
    expect(answer.headers).toMatchObject({ "set-cookie": ["a=1", "b=2"], "x-frame": "as before" });
  });

  it("does not look whole when it breaks off", async () => {
    const { asking } = await passed((_, response) => {
      response.write("half");
      setTimeout(() => response.destroy(), 20);
    });
    const [answer] = (await once(asking, "response")) as [IncomingMessage];
    await expect(text(answer)).rejects.toThrow("aborted");
  });

  it("ends when whoever asked leaves", async () => {
    const left = vi.fn();
    const { asking, failures } = await passed((_, response) => {
      response.once("close", left);
      response.write("begun");
    });
    const [answer] = (await once(asking, "response")) as [IncomingMessage];
    answer.on("error", () => {});
    asking.destroy();
    await vi.waitFor(() => expect(left).toHaveBeenCalled());
    expect(failures).toEqual([]);
  });
});

it("while the process that makes pages is away, what is kept is sent, and the rest is put off in words", async () => {
  let isGone = false;
  const { get } = await open((request, response) => {
    if (isGone) return void request.socket.destroy();
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end("<html><body>here</body></html>");
  });
  await get("/deals");
  isGone = true;
  expect((await get("/deals")).status).toBe(200);
  const page = await get("/edit");
  expect(page).toMatchObject({ status: 503, headers: { "retry-after": "5" } });
  expect(page.text).toContain("Pages are being started again");
  expect(page.headers["content-security-policy"]).toContain("default-src 'none'");
  expect((await get("/fr/edit")).text).toContain("redémarre");
  const problem = await get("/api/v1/bundle");
  expect(JSON.parse(problem.text)).toMatchObject({ status: 503, title: "Just a moment" });
});
