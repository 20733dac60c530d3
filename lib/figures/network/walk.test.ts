import { expect, it } from "vitest";
import { isWalkKey, walk } from "./walk";

const stops = {
  members: ["a", "b", "c"],
  strands: [
    { id: "ab", from: "a", to: "b" },
    { id: "ac", from: "a", to: "c" },
    { id: "ca", from: "c", to: "a" },
  ],
};

it("follows the money to the right and goes against it to the left", () => {
  expect(walk(stops, "a", "ArrowRight")).toBe("ab");
  expect(walk(stops, "ab", "ArrowDown")).toBe("ac");
  expect(walk(stops, "ac", "ArrowRight")).toBe("c");
  expect(walk(stops, "c", "ArrowRight")).toBe("ca");
  expect(walk(stops, "ca", "ArrowLeft")).toBe("c");
  expect(walk(stops, "c", "ArrowLeft")).toBe("ac");
});

it("stays where there is nothing that way", () => {
  expect(walk(stops, "b", "ArrowRight")).toBe("b");
  expect(walk(stops, "a", "ArrowUp")).toBe("a");
  expect(walk(stops, "c", "ArrowDown")).toBe("c");
  expect(walk(stops, "ac", "ArrowDown")).toBe("ac");
  expect(walk(stops, "b", "ArrowDown")).toBe("c");
  expect(walk(stops, "b", "Home")).toBe("a");
  expect(walk(stops, "b", "End")).toBe("c");
  expect(walk({ members: [], strands: [] }, "x", "End")).toBe("x");
  expect(isWalkKey("Enter")).toBe(false);
});
