/**
 * What a language's catalogue must be: the twin of the English one, room by room and key by key. A missing or a further
 * message is an error of types where it is written; that its arguments are the same is for catalogue.test.ts to say.
 */

/** The keys of T, with any text. */
export type Twin<T> = { readonly [K in keyof T]: T[K] extends string ? string : Twin<T[K]> };

export type Messages = { readonly [key: string]: string | Messages };

/** Every message with its text changed. */
export function mapMessages<T extends Messages>(messages: T, change: (text: string) => string): Twin<T> {
  const entries = Object.entries(messages).map(([key, value]) => [
    key,
    typeof value === "string" ? change(value) : mapMessages(value, change),
  ]);
  return Object.fromEntries(entries);
}

/** Every message by its whole key. @example flatMessages({ a: { b: "x" } }) // [["a.b", "x"]] */
export function flatMessages(messages: Messages, within = ""): [string, string][] {
  return Object.entries(messages).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[within + key, value]] : flatMessages(value, `${within}${key}.`),
  );
}
