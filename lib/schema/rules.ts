/**
 * Checks that look at several fields of a record at once. They run even when other fields are broken, so that
 * one reading lists every error; therefore they believe nothing about what they look at.
 */
import { z } from "zod";
import { parseEdtf } from "@/lib/domain/dates/edtf";
import { show } from "./explain";

/** A record of which nothing is certain yet. */
export type Unsure = Readonly<Record<string, unknown>>;

/** What a rule objects to: where inside the record, and why. */
export type Objection = { path: PropertyKey[]; message: string };

/** A zod check from a function that lists objections. */
export function rule(judge: (record: Unsure) => readonly Objection[]) {
  return z.superRefine<unknown>(
    (record, context) => {
      if (typeof record !== "object" || record === null) return;
      for (const { path, message } of judge(record as Unsure))
        context.addIssue({ code: "custom", path, message });
    },
    { when: () => true },
  );
}

/** When two dates are given, the second must not certainly lie before the first. */
export function inOrder(first: string, second: string): (record: Unsure) => readonly Objection[] {
  return (record) => {
    const [begins, ends] = [spanOf(record[first]), spanOf(record[second])];
    if (!begins || !ends || ends.latest >= begins.earliest) return [];
    const message = `${show(record[second])} is before ${first} ${show(record[first])}; mend one of them`;
    return [{ path: [second], message }];
  };
}

function spanOf(date: unknown) {
  const parsed = typeof date === "string" ? parseEdtf(date) : null;
  return parsed?.ok ? parsed.value : null;
}

/** No entry of a list may say the same as an earlier one; `keyOf` says what an entry says, null when it cannot be told. */
export function noneTwice(
  keyOf: (entry: Unsure | string) => string | null,
): (list: Unsure) => readonly Objection[] {
  return (list) => {
    const seen = new Map<string, number>();
    return (Array.isArray(list) ? list : []).flatMap((entry: unknown, index) => {
      const key = isEntry(entry) ? keyOf(entry) : null;
      const earlier = key === null ? undefined : seen.get(key);
      if (key !== null && earlier === undefined) seen.set(key, index);
      return earlier === undefined
        ? []
        : [{ path: [index], message: `repeats entry ${earlier}: ${key}; keep one of them` }];
    });
  };
}

function isEntry(entry: unknown): entry is Unsure | string {
  return typeof entry === "string" || (typeof entry === "object" && entry !== null);
}

/** The record's own slug must not stand in one of its lists. */
export function notItself(list: string, verb: string): (record: Unsure) => readonly Objection[] {
  return (record) => {
    const entries = record[list];
    const at = Array.isArray(entries) && typeof record.slug === "string" ? entries.indexOf(record.slug) : -1;
    return at < 0 ? [] : [{ path: [list, at], message: `${show(record.slug)} ${verb} itself; remove it` }];
  };
}

/** Entries of lists within a list never have one id twice in the whole record. */
export function distinctIds(outer: string, inner: string): (record: Unsure) => readonly Objection[] {
  return (record) => {
    const seen = new Map<string, string>();
    return entriesOf(record[outer]).flatMap((entry, i) =>
      entriesOf(entry[inner]).flatMap(({ id }, j): Objection[] => {
        if (typeof id !== "string") return [];
        const first = seen.get(id);
        if (first === undefined) seen.set(id, `${outer}[${i}].${inner}[${j}]`);
        const message = `${show(id)} is the id of ${first} already; leave one of them out, and it is given its own`;
        return first === undefined ? [] : [{ path: [outer, i, inner, j, "id"], message }];
      }),
    );
  };
}

function entriesOf(list: unknown): readonly Unsure[] {
  return (Array.isArray(list) ? list : []).map((entry: unknown) =>
    typeof entry === "object" && entry !== null ? (entry as Unsure) : {},
  );
}

/** An entry of a list as what is found twice is named; null: it is no text. */
export const textOf = (entry: Unsure | string) => (typeof entry === "string" ? show(entry) : null);
/** The same for entries that are told apart by some of their fields. */
export const fieldsOf =
  (...names: string[]) =>
  (entry: Unsure | string) => {
    const fields = typeof entry === "string" ? [] : names.map((name) => entry[name]);
    return fields.length > 0 && fields.every((field) => typeof field === "string")
      ? fields.map(show).join(" as ")
      : null;
  };
