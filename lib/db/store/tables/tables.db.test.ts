import { expect, test } from "vitest";
import { db } from "@/lib/db/client";
import * as tables from "./tables";

/** The bulk statements know every column of every table they write, by its right type. */

/** Columns that a save leaves to the database or writes by a statement of its own. */
const ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  records: ["head_revision", "created_at", "changed_at"],
  partnerships: ["first_known_on"],
  revisions: ["created_at"],
};

const SHORT: Readonly<Record<string, string>> = {
  int4: "int",
  bool: "boolean",
  _text: "text[]",
  bpchar: "text",
  numeric: "numeric(38,6)",
};

const snake = (field: string) => field.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);

test.each(Object.values(tables).map((table) => [table.name, table.columns] as const))(
  "%s",
  async (name, columns) => {
    const stored = await db().$queryRaw<{ column: string; type: string }[]>`
    SELECT column_name AS column, udt_name AS type FROM information_schema.columns
    WHERE table_name = ${name} AND is_generated = 'NEVER'`;
    const expected = stored.filter(({ column }) => !ELSEWHERE[name]?.includes(column));
    expect(Object.fromEntries(Object.entries(columns).map(([field, type]) => [snake(field), type]))).toEqual(
      Object.fromEntries(expected.map(({ column, type }) => [column, SHORT[type] ?? type])),
    );
  },
);
