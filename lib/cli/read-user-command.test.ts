import { expect, it } from "vitest";
import { readUserCommand } from "./read-user-command";

it.each([
  [["list"], { name: "list" }],
  [
    ["add", "A@b.example", "--role", "editor"],
    { name: "add", email: "a@b.example", role: "editor", called: undefined },
  ],
  [["role", "a@b.example", "--role", "admin"], { name: "role", email: "a@b.example", role: "admin" }],
  [["--help"], { name: "help" }],
  [["help", "add"], { name: "help" }],
  [["reset", "a@b.example"], { name: "reset", email: "a@b.example" }],
])("%j is understood", (args, command) => {
  expect(readUserCommand(args)).toEqual({ ok: true, value: command });
});

it.each([
  [[], /^Name a command/],
  [["remove", "a@b.example"], /no command “remove”/],
  [["add", "a@b.example"], /^Say which role/],
  [["add", "a@b.example", "--role", "king"], /^Say which role/],
  [["add", "nobody", "--role", "editor"], /“nobody” is not an e-mail address/],
  [["add", "a@b.example", "--role", "editor", "--name", "\u0007"], /control character/],
  [["disable"], /^Name one e-mail address/],
  [["list", "x"], /^Not understood: x/],
  [["list", "--loud"], /--loud/],
])("%j is refused with a sentence", (args, sentence) => {
  const read = readUserCommand(args);
  expect(read.ok ? "" : read.error).toMatch(sentence);
});
