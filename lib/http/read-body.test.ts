import { describe, expect, it } from "vitest";
import { deleteBodySchema, writeBodySchema } from "@/lib/api/write";
import { readJsonBody } from "./read-body";

function request(body: BodyInit, type = "application/json"): Request {
  return new Request("http://entente.test/", { method: "POST", body, headers: { "Content-Type": type } });
}

const problemOf = (body: Request) =>
  readJsonBody(body, writeBodySchema).then(
    () => null,
    (error: { problem: unknown }) => error.problem,
  );

describe("the body of a write", () => {
  it("is read by its schema", async () => {
    const body = { message: "m", record: { title: "T" } };
    expect(await readJsonBody(request(JSON.stringify(body)), writeBodySchema)).toEqual(body);
    const deleting = request('{"reason": "r"}', "application/merge-patch+json; charset=utf-8");
    expect(await readJsonBody(deleting, deleteBodySchema)).toEqual({ reason: "r", successor: null });
  });

  it("is refused with the place of what is wrong", async () => {
    expect(await problemOf(request("{}", "text/plain"))).toMatchObject({ status: 415 });
    expect(await problemOf(request("{"))).toMatchObject({ status: 400 });
    expect(await problemOf(request(""))).toMatchObject({ status: 400 });
    expect(await problemOf(request('{"record": []}'))).toMatchObject({
      status: 400,
      errors: [{ path: "message" }, { path: "record", message: "expected an object, saw a list of 0" }],
    });
    expect(await problemOf(request("[]"))).toMatchObject({ detail: "expected an object, saw a list of 0" });
  });

  it("is refused with the place of a key that the parser would leave out without a word", async () => {
    const term = '{"key": "spend", "__proto__": {"label": "Spend"}}';
    const body = `{"message": "m", "record": {"__proto__": {"title": "T"}, "terms": [{}, ${term}]}}`;
    const message = 'unknown key "__proto__"; remove it';
    expect(await problemOf(request(body))).toMatchObject({
      status: 400,
      errors: [
        { path: "record", message },
        { path: "record.terms[1]", message },
      ],
    });
    expect(await problemOf(request(`${"[".repeat(100_000)}${"]".repeat(100_000)}`))).toMatchObject({
      status: 400,
    });
  });

  it("is refused when it is too large, whether it says so or not", async () => {
    const large = `"${"x".repeat(3_000_000)}"`;
    expect(await problemOf(request(large))).toMatchObject({ status: 413 });
    const said = request("{}");
    said.headers.set("Content-Length", String(3_000_000));
    expect(await problemOf(said)).toMatchObject({ status: 413 });
    expect(said.bodyUsed).toBe(false);
  });

  it("is refused when it is no UTF-8, and not guessed at", async () => {
    const body = Buffer.from('{"message": "caf\u00e9", "record": {}}', "latin1");
    expect(await problemOf(request(body))).toMatchObject({ status: 400, detail: "Send the body as UTF-8." });
  });
});
