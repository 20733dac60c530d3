import { describe, expect, it } from "vitest";
import { AppError } from "./app-error";
import { asUnavailable, troubleOf, troubleWords } from "./database-trouble";

const coded = (code: string) => Object.assign(new Error("x"), { code });

describe("troubleOf", () => {
  it.each([
    ["55P03", "busy"],
    ["57014", "busy"],
    ["53300", "busy"],
    ["P2028", "busy"],
    ["53100", "full"],
    ["ENOSPC", "full"],
    ["57P01", "silent"],
    ["08006", "silent"],
    ["ECONNREFUSED", "silent"],
  ] as const)("%s is trouble: %s", (code, trouble) => {
    expect(troubleOf(coded(code))).toBe(trouble);
    expect(troubleOf(new Error("wrapped", { cause: coded(code) }))).toBe(trouble);
    const adapters = { code: "P2010", meta: { driverAdapterError: { cause: { originalCode: code } } } };
    expect(troubleOf(adapters)).toBe(trouble);
    expect(troubleOf(new AggregateError([coded(code)]))).toBe(trouble);
  });

  it("a database that is shut for maintenance is silent, whoever wrapped what it said", () => {
    const said = new Error(
      'Database error. Code: `55000`. Message: `database "x" is not currently accepting connections`',
    );
    expect(troubleOf(new Error("Failed to get session", { cause: said }))).toBe("silent");
  });

  it("a statement of ours that found no server is silent, though nothing of it has a code that says so", () => {
    const said = "Raw query failed. Code: `N/A`. Message: `Can't reach database server at 127.0.0.1:5432`";
    expect(troubleOf(Object.assign(new Error(said), { code: "P2010" }))).toBe("silent");
  });

  it.each([
    new Error("timeout of the reader's patience"),
    coded("23505"),
    coded("P2002"),
    coded("P2025"),
    null,
    "53100",
  ])("anything else is not: %s", (error) => {
    expect(troubleOf(error)).toBeNull();
    expect(asUnavailable(error)).toBe(error);
  });

  it("ends with an error that wraps itself", () => {
    const error = new Error("x");
    error.cause = error;
    expect(troubleOf(error)).toBeNull();
  });
});

it("words of it show nothing of the error, and say when to come again", () => {
  const error = asUnavailable(coded("53100"));
  expect(error).toBeInstanceOf(AppError);
  expect(error).toMatchObject({ status: 503, message: troubleWords("full") });
  expect(troubleWords("full")).toContain("try again in 10 seconds");
});
