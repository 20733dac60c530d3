import { expect, it } from "vitest";
import { AppError } from "./app-error";

it("carries the status that says the same over HTTP", () => {
  const error = new AppError("gone", "This deal was withdrawn.");
  expect(error).toBeInstanceOf(Error);
  expect([error.name, error.status]).toEqual(["AppError", 410]);
});
