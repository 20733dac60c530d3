/**
 * What a note on an address says, as facts: the API says it in English, a page in its own language. Types, and how a reader of a
 * parameter tells what it takes.
 */

/** What a parameter takes. */
export type Expects =
  | { is: "day" | "partialDay" | "slug" | "year" | "language" | "place" }
  | { is: "word"; words: readonly string[] }
  | { is: "number"; from: number; to: number }
  | { is: "rate" | "wholeNumber" }
  | { is: "rules"; words: readonly string[] };

export type NoteFacts =
  /** Nothing here is called so; so many more. */
  | { is: "unknown" }
  | { is: "unknownMore"; count: number }
  | { is: "repeated" | "unstorable" }
  | { is: "tooOften" | "tooLong"; most: number }
  /** `rest`: what could be read of several values holds. */
  | { is: "unread"; asked: string; expects: Expects; rest: boolean }
  | { is: "backwards"; from: string; to: string }
  | { is: "misplaced" }
  | { is: "renamed"; asked: string; now: string }
  | { is: "nobodys"; asked: string; near: string | null }
  /** Nothing of that name to narrow by: everything is shown. */
  | { is: "everybodys"; asked: string };

/** A reader of a parameter that says what it takes. */
export function expecting<T extends (text: string) => unknown>(expects: Expects, parse: T): T {
  return Object.assign(parse, { expects });
}

/** What a reader of a parameter takes; undefined where it does not say. */
export function expectsOf(parse: unknown): Expects | undefined {
  return (parse as { expects?: Expects }).expects;
}
