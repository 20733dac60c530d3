import { describe, expect, it } from "vitest";
import { respondPrecondition } from "./respond-precondition";

const read = async () => new Response("{}", { headers: { ETag: '"abc"' } });

async function statusFor(ifMatch: string | null): Promise<number | null> {
  const request = new Request("http://entente.test/", {
    headers: ifMatch === null ? {} : { "If-Match": ifMatch },
  });
  return (await respondPrecondition(request, { revision: 3, read }))?.status ?? null;
}

describe("If-Match", () => {
  it("must be sent", async () => {
    expect(await statusFor(null)).toBe(428);
  });

  it("names the state by its ETag, weakened or not, or by its revision", async () => {
    for (const tag of ['"abc"', 'W/"abc"', '"old", "abc"', '"r3"', "*"])
      expect(await statusFor(tag), tag).toBe(null);
  });

  it("is refused when it names another", async () => {
    for (const tag of ['"r2"', '"r4"', '"abd"', "abc", "", "r3"]) expect(await statusFor(tag), tag).toBe(412);
  });
});
