import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { READINGS } from "@/lib/api/definition/find";
import { DIRECT } from "./table";

/** Long, or the same until the next release: Next answers them as well. */
const LEFT_TO_NEXT = ["/api/v1/bundle", "/api/v1/openapi.json", "/api/v1/client.ts"];

it("names each route by the folders that it is in", () => {
  for (const name of Object.keys(DIRECT))
    expect([name, existsSync(join("app", name, "route.ts"))]).toEqual([name, true]);
});

it("has every reading of the API that is neither long nor the same for everybody", () => {
  const readings = READINGS.map(({ path }) => `/api/v1${path === "" ? "" : `/${path.replace(/^\//, "")}`}`)
    .map((path) => path.replaceAll(/\{(\w+)\}/g, "[$1]"))
    .filter((path) => !LEFT_TO_NEXT.includes(path));
  const own = Object.keys(DIRECT).filter((name) => name.startsWith("/api/"));
  expect(own.toSorted()).toEqual(readings.toSorted());
});
