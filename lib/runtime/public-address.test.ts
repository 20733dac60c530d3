import { expect, test } from "vitest";
import { isPublicIp, reachIssue, targetIssue } from "./public-address";

test.each([
  ["8.8.8.8", true],
  ["127.0.0.1", false],
  ["10.1.2.3", false],
  ["172.31.255.255", false],
  ["172.32.0.1", true],
  ["169.254.169.254", false],
  ["192.168.0.1", false],
  ["100.64.0.1", false],
  ["0.0.0.0", false],
  ["255.255.255.255", false],
  ["::1", false],
  ["::", false],
  ["fe80::1", false],
  ["fd00:ec2::254", false],
  ["::ffff:127.0.0.1", false],
  ["64:ff9b::7f00:1", false],
  ["2002:7f00:1::", false],
  ["2606:4700::1111", true],
  ["localhost", false],
  ["no address", false],
])("%s is of the public internet: %s", (address, expected) => {
  expect(isPublicIp(address)).toBe(expected);
});

test.each([
  ["https://example.org/hook", null],
  ["http://example.org/hook", /https/],
  ["https://localhost/hook", /private/],
  ["https://127.1/", /private/], // URL reads it as 127.0.0.1
  ["https://0x7f000001/", /private/],
  ["https://[::1]/", /private/],
  ["https://user:word@example.org/", /password/],
  ["https://metadata.google.internal/", /private/],
  ["nothing", /address/],
])("the target %s", (target, expected) => {
  const issue = targetIssue(target);
  if (expected === null) expect(issue).toBeNull();
  else expect(issue).toMatch(expected);
});

test("a name that is none on its face is looked up", async () => {
  expect(await reachIssue("http://example.org/")).toMatch(/https/);
  expect(await reachIssue("https://127.0.0.1/")).toMatch(/private/);
  // With a dot at its end it is a name like any other, until it is asked.
  expect(await reachIssue("https://localhost./")).not.toBeNull();
});
