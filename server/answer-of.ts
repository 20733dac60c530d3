/** An answer that lies in memory: what it takes to send it, whoever made it. */

import type { Trouble } from "@/lib/runtime/database-trouble";

export type HeaderList = readonly (readonly [name: string, value: string | readonly string[]])[];

/** What is said of a content as it was before it was compressed, and the form that the body has since. */
export type Packed = { etag: string; policy: string; encoding: "br" | "identity" };

export type Answer = {
  status: number;
  headers: HeaderList;
  body: Buffer;
  /** What was said of it where it was made. */
  packed?: Packed;
  /** That it failed because of the database, and how. */
  trouble?: Trouble;
};

/** The value of a header, joined when it stands more than once; empty when it is not there. */
export function headerOf({ headers }: Pick<Answer, "headers">, name: string): string {
  return headers
    .filter(([present]) => present.toLowerCase() === name)
    .flatMap(([, value]) => value)
    .join(", ");
}

export function isHtml(answer: Pick<Answer, "headers">): boolean {
  return headerOf(answer, "content-type").startsWith("text/html");
}
