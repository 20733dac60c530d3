import { expect, it, vi } from "vitest";
import { KeptParts } from "./kept-parts";

type Part = { of: string; state: string };

/** Reads in a state, and notes which keys. */
function reading(state: string, absent: readonly string[] = []) {
  return vi.fn(
    async (keys: string[]) =>
      new Map(keys.filter((key) => !absent.includes(key)).map((key) => [key, { of: key, state }])),
  );
}

it("reads what is not there, and no more", async () => {
  const kept = new KeptParts<Part>(9);
  const read = reading("1", ["c"]);
  expect([...(await kept.get(["a", "c"], "1", read)).keys()]).toEqual(["a"]);
  expect([...(await kept.get(["a", "b"], "1", read)).keys()].toSorted()).toEqual(["a", "b"]);
  await kept.get(["a", "b"], "1", read);
  expect(read.mock.calls).toEqual([[["a", "c"]], [["b"]]]);
});

it("keeps nothing of another state", async () => {
  const kept = new KeptParts<Part>(9);
  await kept.get(["a"], "1", reading("1"));
  expect((await kept.get(["a"], "2", reading("2"))).get("a")?.state).toBe("2");
});

it("keeps nothing that was read before a newer state was met", async () => {
  const kept = new KeptParts<Part>(9);
  let answer: (parts: Map<string, Part>) => void = () => {};
  const older = kept.get(["a"], "1", () => new Promise((resolve) => (answer = resolve)));
  await kept.get(["b"], "2", reading("2"));
  answer(new Map([["a", { of: "a", state: "1" }]]));
  expect((await older).get("a")?.state).toBe("1");
  expect((await kept.get(["a"], "2", reading("2"))).get("a")?.state).toBe("2");
});

it("lets go of what was asked for longest ago", async () => {
  const kept = new KeptParts<Part>(2);
  const read = reading("1");
  for (const key of ["a", "b", "a", "c"]) await kept.get([key], "1", read);
  await kept.get(["a"], "1", read);
  await kept.get(["b"], "1", read);
  expect(read.mock.calls.flat(2)).toEqual(["a", "b", "c", "b"]);
});

it("keeps nothing of a failure", async () => {
  const kept = new KeptParts<Part>(2);
  await expect(kept.get(["a"], "1", () => Promise.reject(new Error("gone")))).rejects.toThrow("gone");
  expect((await kept.get(["a"], "1", reading("1"))).size).toBe(1);
});
