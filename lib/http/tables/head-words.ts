/**
 * What a column is called in the language of the address. Decides that a head has the words of its name in JSON; one that no
 * catalogue knows stands as it is.
 */
import { heads } from "@/lib/language/en/heads";
import { words } from "@/lib/language/words";

/** "Amount in words" → "amountInWords": the column's name in JSON, the same in every language. */
export function fieldName(head: string): string {
  const [first = "", ...rest] = head.split(/[^A-Za-z0-9]+/).filter((word) => word !== "");
  return first.toLowerCase() + rest.map((word) => `${word[0]?.toUpperCase()}${word.slice(1)}`).join("");
}

/** @example headWords("In words") // "En toutes lettres" under /fr */
export function headWords(head: string): string {
  const name = fieldName(head);
  return isHead(name) ? words("heads")(name) : head;
}

const isHead = (name: string): name is keyof typeof heads => Object.hasOwn(heads, name);
