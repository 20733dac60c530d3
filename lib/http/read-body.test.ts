import { describe, expect, it } from "vitest";
import { deleteBodySchema, writeBodySchema } from "@/lib/schema/api/write";
import { readJsonBody } from "./read-body";

function request(body: string, type = "application/json"): Request {
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
    expect(await problemOf(request(`"${"x".repeat(3_000_000)}"`))).toMatchObject({ status: 413 });
  });
});
