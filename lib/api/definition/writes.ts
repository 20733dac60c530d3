/** The operations that write, which are the same for every kind of record. */
import { readParams } from "@/lib/url/params";
import { deleteBodySchema, writeBodySchema } from "../write";
import { CHANGED, CREATED, DELETED } from "./answers";
import type { Operation, Query } from "./operation";

export type Noun = "deal" | "partnership" | "organization" | "source" | "event";

type Tag = Operation["tag"];
type Example = NonNullable<Operation["example"]>;

const NOTHING: Query = { params: {}, read: (raw) => readParams({}, raw) };
const BODY = { name: "WriteBody", schema: writeBodySchema };
const capital = (word: string) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;

function writing(verb: string, noun: Noun, tag: Tag) {
  return {
    id: `${verb}${capital(noun)}`,
    tag,
    summary: `${capital(verb)} ${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}, with the reason`,
    query: NOTHING,
    cost: "writing",
  } as const;
}

export function creating(noun: Noun, tag: Tag): Operation {
  return { ...writing("create", noun, tag), body: BODY, answers: CREATED, needs: "propose" };
}

/** Of a stored record the fields that change. */
export function updating(noun: Noun, tag: Tag, example: Example): Operation {
  return {
    ...writing("change", noun, tag),
    body: BODY,
    example,
    answers: CHANGED,
    needs: "propose",
    isRecord: true,
  };
}

export function removing(noun: Noun, tag: Tag, example: Example): Operation {
  const body = { name: "DeleteBody", schema: deleteBodySchema };
  return {
    ...writing("delete", noun, tag),
    body,
    example,
    answers: DELETED,
    needs: "remove",
    isRecord: true,
  };
}
