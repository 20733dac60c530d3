import { expect, test } from "vitest";
import { dateInUrl } from "./date-in-url";

test.each([
  ["https://www.reuters.com/business/openai-turns-to-amazon-2025-11-03/", "2025-11-03"],
  ["https://example.org/2025/11/03/openai.html", "2025-11-03"],
  ["https://example.org/2025/02/30/openai", null],
  ["https://example.org/20251103/openai", null],
  ["https://example.org/11/03/2025/openai", null],
  ["https://example.org/a?d=2025-11-03", null],
  ["not an address 2025-11-03", null],
])("%s carries %s", (url, day) => {
  expect(dateInUrl(url)).toBe(day);
});
