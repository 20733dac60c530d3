import { describe, expect, it } from "vitest";
import { says } from "@/lib/testing/factories";
import type { Value } from "../values/value";
import type { Assessment } from "./assessment";
import type { Claim } from "./claim";
import { assessClaims } from "./standing";

/** Counts are compared in one unit, and in a unit that no table knows with nothing. */

const gpus = (amount: string, unit: string): Value => ({ type: "count", amount, unit, qualifier: "exact" });

const CASES: readonly [string, Claim[], Partial<Assessment>, number][] = [
  [
    "a unit in two spellings that contradict",
    [says("A", gpus("110000", "GPUs")), says("B", gpus("300000", "processeurs graphiques"))],
    { standing: "disputed" },
    0,
  ],
  [
    "a unit in two spellings that agree",
    [says("A", gpus("110000", "GPU")), says("B", gpus("110000", "Graphics  Processing Units"))],
    { standing: "corroborated" },
    0,
  ],
  [
    "a better tier in a unit that no table knows",
    [
      says("A", gpus("110000", "GPUs"), { tier: "secondary" }),
      says("B", gpus("110000", "GPUs"), { tier: "secondary" }),
      says("C", gpus("9000", "blades"), { publishedOn: "2026-01-01" }),
    ],
    { standing: "reported", value: gpus("110000", "GPUs") },
    1,
  ],
  [
    "one unit that no table knows, from two newsrooms in the same words",
    [says("A", gpus("9000", "blades")), says("B", gpus("9000", "blades"))],
    { standing: "reported", value: gpus("9000", "blades") },
    1,
  ],
  [
    "one unit that no table knows, in two figures",
    [says("A", gpus("9000", "blades"), { publishedOn: "2026-01-01" }), says("B", gpus("12", "blades"))],
    { standing: "reported", value: gpus("9000", "blades") },
    1,
  ],
  [
    "two units of one weight, of which a table knows the older",
    [says("A", gpus("110000", "GPUs")), says("C", gpus("9000", "blades"), { publishedOn: "2026-01-01" })],
    { standing: "reported", value: gpus("110000", "GPUs") },
    1,
  ],
];

describe("assessClaims of counts", () => {
  it.each(CASES)("%s", (...[, claims, expected, notCompared]) => {
    const reading = assessClaims(claims, null);
    expect(reading).toMatchObject(expected);
    expect(reading.notCompared).toHaveLength(notCompared);
  });
});
