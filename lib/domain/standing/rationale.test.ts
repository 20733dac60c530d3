import { describe, expect, it } from "vitest";
import { denies, makeClaim, makeMoney, makePercent, ranked, says } from "@/lib/testing/factories";
import type { Value } from "../values/value";
import type { Claim } from "./claim";
import { because } from "./rationale";
import { assessClaims } from "./standing";

const B38 = makeMoney("38000000000");
const undisclosed: Value = { type: "undisclosed" };
const gpus = (amount: string, unit: string): Value => ({ type: "count", amount, unit, qualifier: "exact" });
const words = (text: string): Value => ({ type: "text", text });
const questions = (claim: Claim): Claim => ({ ...claim, stance: "questions" });

describe("because", () => {
  it.each<[string, Claim[], string]>([
    [
      "two agree",
      [says("Reuters", B38), says("CNBC", B38)],
      "Two independent newsrooms agree: CNBC and Reuters.",
    ],
    [
      "blogs alone",
      [says("A", B38, { tier: "secondary" }), says("B", B38, { tier: "aggregator" })],
      "Only secondary sources and aggregators say so: A and B.",
    ],
    [
      "a newsroom and a blog",
      [says("Reuters", B38), says("B", B38, { tier: "secondary" })],
      "One newsroom says so, Reuters; the others are secondary sources and aggregators: B.",
    ],
    [
      "another unit",
      [says("A", gpus("110000", "GPUs")), says("C", gpus("9000", "blades"), { tier: "aggregator" })],
      "Only A, a press source, says so. One claim could not be compared with it (9,000 blades per C), and no editor has ruled.",
    ],
    [
      "one unit that no table knows",
      [says("A", gpus("9000", "blades")), says("C", gpus("9000", "blades"), { tier: "aggregator" })],
      "Only A, a press source, says so. One claim could not be compared with it (9,000 blades per C), and no editor has ruled.",
    ],
    [
      "other words",
      [says("A", words("Until AGI")), says("B", words("Until 2032"))],
      "Only A, a press source, says so. B words it otherwise, which no machine compares.",
    ],
    ["one reports", [says("DIGITIMES", B38)], "Only DIGITIMES, a press source, says so."],
    [
      "a primary source",
      [says("Amazon", B38, { tier: "primary" }), says("CNBC", B38)],
      "Amazon says so, a primary source.",
    ],
    [
      "a dispute",
      [says("A", makePercent("20")), says("B", makePercent("25"))],
      "Two accounts contradict each other, and no editor has ruled.",
    ],
    ["a denial", [says("A", B38), denies("B", B38)], "A says so, B denies it, and no editor has ruled."],
    [
      "a ruling",
      [ranked(says("A", makePercent("20")), "preferred"), says("B", makePercent("25"))],
      "An editor ruled for A: Agrees with the filing.",
    ],
    [
      "rulings that contradict",
      [ranked(says("A", makePercent("20")), "preferred"), ranked(says("B", makePercent("25")), "preferred")],
      "Two accounts contradict each other, and editors preferred claims that contradict each other.",
    ],
    ["denials", [denies("A", B38)], "Only denials count: A says it is not so."],
    [
      "silence",
      [says("A", undisclosed)],
      "A says that it is not disclosed, and no source that counts gives a value.",
    ],
    [
      "all set aside",
      [ranked(says("A", B38), "deprecated", "Only source for it.")],
      "Every claim was set aside by an editor: Only source for it.",
    ],
    ["questions", [questions(says("A", B38))], "No source asserts or denies it; A raised a question."],
    ["nothing", [], "No source says anything about it."],
  ])("says why: %s", (_, claims, sentence) =>
    expect(because(assessClaims(claims, null), null)).toBe(sentence),
  );

  it("says why nothing was known yet", () => {
    expect(because(assessClaims([makeClaim()], "2025-02-01"), "2025-02-01")).toBe(
      "No claim is certain to have been published by 1 February 2025.",
    );
  });
});
