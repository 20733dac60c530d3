/** An answer that lies in memory: what it takes to send it, whoever made it. */

import type { Trouble } from "@/lib/runtime/database-trouble";

export type HeaderList = readonly (readonly [name: string, value: string | readonly string[]])[];

export type Answer = {
  status: number;
  headers: HeaderList;
  body: Buffer;
  /** Of a body that is brotli already: what was said of its content before. */
  packed?: { etag: string; policy: string };
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
