/**
 * One cell as people write it → what a record holds.
 * Decides how lists, words, parties and dates stand in a cell; whether they may be said is for the record's own schema.
 */
import { monthNamed } from "@/lib/domain/dates/month-names";
import { parseDate } from "@/lib/domain/dates/parse-date";
import { say } from "@/lib/domain/say/say";
import type { Conventions } from "@/lib/domain/text/conventions";
import { foldText } from "@/lib/domain/text/fold-text";
import { OTHER_LANGS } from "@/lib/domain/text/language";
import { err, ok, type Result } from "@/lib/domain/text/result";
import { isShortId } from "@/lib/domain/text/short-id";
import { isWordOf, PARTY_ROLES, slugsOf } from "@/lib/domain/vocabulary/vocabulary";
import { show } from "@/lib/schema/explain";

/** Reads a cell that is not empty, by the conventions of its row; the error is a sentence that shows what was seen. */
export type ReadCell = (cell: string, conventions?: Conventions) => Result<unknown>;

type Words = Readonly<Record<string, string>>;

/** Text as it stands. */
export const readText: ReadCell = (cell) => ok(cell.replace(/\r\n?/g, "\n"));

/** A date in EDTF or in words. @example readDate("late 2026") // ok("2026-41") */
export const readDate: ReadCell = (cell, conventions) => parseDate(cell, conventions);

/** A claim by its id or its address. @example readClaimId("/d/8f3kq2z#c-4hx0wzt") // ok("4hx0wzt") */
export const readClaimId: ReadCell = (cell) => {
  const id = cell.replace(/^.*#c-/, "");
  return isShortId(id) ? ok(id) : err(`${show(cell)} is neither the id nor the address of a claim`);
};

/** A month by its name or number. @example readMonth("June") // ok(6) */
export const readMonth: ReadCell = (cell) => {
  const month = /^\d{1,2}$/.test(cell) ? Number(cell) : monthNamed(cell);
  return month !== null && month >= 1 && month <= 12
    ? ok(month)
    : err(`${show(cell)} is no month; write its name, or a number from 1 to 12`);
};

/** A word of a closed list, by its slug or its label. @example readWord(DEAL_KINDS)("Chip supply") // ok("chip_supply") */
export function readWord(words: Words): ReadCell {
  return (cell) => {
    const word = wordOf(words, cell);
    return word === null ? err(`${show(cell)} is none of these: ${labelsOf(words)}`) : ok(word);
  };
}

/** Several texts, with ";" or a line end between them. */
export const readList: ReadCell = (cell) => ok(entriesOf(cell));

/** Who takes part, and as what. @example readParties("amazon: customer; openai (investee, customer)") */
export const readParties: ReadCell = (cell) => {
  const parties: { organization: string; role: string }[] = [];
  for (const entry of entriesOf(cell)) {
    const [, organization, roles] = /^([^:(]+?)\s*(?::\s*(?=\S)|\((?=.*\)$))(.+?)\)?$/.exec(entry) ?? [];
    if (organization === undefined || roles === undefined)
      return err(`${show(entry)} names no role; write "amazon: customer", or "amazon (customer, investor)"`);
    for (const typed of roles.split(",").map((role) => role.trim())) {
      const role = wordOf(PARTY_ROLES, typed);
      if (role === null)
        return err(`${show(typed)} is no role; it is one of these: ${labelsOf(PARTY_ROLES)}`);
      parties.push({ organization, role });
    }
  }
  return ok(parties);
};

/** The words as forms show them; both they and their slugs are read. */
function labelsOf(words: Words): string {
  return slugsOf(words)
    .map((slug) => words[slug])
    .join(", ");
}

function entriesOf(cell: string): string[] {
  return cell
    .split(/[;\r\n]/)
    .map((entry) => entry.trim())
    .filter(Boolean);
}

function wordOf(words: Words, typed: string): string | null {
  const slug = typed.toLowerCase().replace(/[\s-]+/g, "_");
  if (isWordOf(words, slug)) return slug;
  const folded = plainWord(typed);
  const said = [words, ...inOtherLanguages(words)];
  return slugsOf(words).find((word) => said.some((list) => plainWord(list[word] ?? "") === folded)) ?? null;
}

const plainWord = (text: string) => foldText(text).replace(/’/g, "'").replace(/\s+/g, " ").trim();

const keysOf = (list: object) => Object.keys(list).sort().join(" ");

/** The same list as every other language has it, by its keys: a table may be written in any of them. */
function inOtherLanguages(words: Words): Words[] {
  const keys = keysOf(words);
  return OTHER_LANGS.flatMap((lang) => {
    const { valueTypes, absences, ...lists } = say(lang).vocabulary;
    const all = [...Object.values(lists), { ...valueTypes, ...absences }];
    return all.filter((list): list is Words => typeof list === "object" && keysOf(list) === keys);
  });
}
