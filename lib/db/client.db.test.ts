import { expect, it } from "vitest";
import { db, writers } from "./client";

it.each([
  ["readers", db],
  ["writers", writers],
])("no statement of %s is compiled, on any connection", async (_, client) => {
  const asked = await Promise.all(
    Array.from(
      { length: 3 },
      () => client().$queryRaw<{ jit: string }[]>`SELECT current_setting('jit') AS jit, pg_sleep(0.05)::text`,
    ),
  );
  expect(asked.map(([row]) => row?.jit)).toEqual(["off", "off", "off"]);
});
