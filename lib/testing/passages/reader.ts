/** A reader that knows the organizations and kinds of the shipped record. */
import { readFileSync } from "node:fs";
import type { ValueType } from "@/lib/domain/vocabulary/vocabulary";
import { makeReader, type Reader } from "@/lib/intake/article/read-article";
import type { Lexicon } from "@/lib/intake/shapes/proposal";

type Shipped = Pick<Lexicon, "organizations"> & { termKinds: Lexicon["kinds"] };

/** `types`: the usual type of value of each kind. */
export function shippedReader(): {
  lexicon: Lexicon;
  reader: Reader;
  types: Readonly<Record<string, ValueType>>;
} {
  const file = new URL("../../../prisma/seed/field.json", import.meta.url);
  const { organizations, termKinds: kinds } = JSON.parse(readFileSync(file, "utf8")) as Shipped;
  return {
    lexicon: { organizations, kinds },
    reader: makeReader({ organizations, kinds }),
    types: Object.fromEntries(kinds.map(({ slug, valueType }) => [slug, valueType])),
  };
}
