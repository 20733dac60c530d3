import type { Path } from "@/lib/api/definition/find";
import type { Operation, Query } from "@/lib/api/definition/operation";
import { RESOURCES } from "@/lib/api/definition/operations";
import { toldIn } from "@/lib/api/definition/told";
import { getAbsent } from "@/lib/db/read/absent";
import type { Lang } from "@/lib/domain/text/language";
import { respondBadParameters, respondRecord } from "@/lib/http/respond";
import { respondAbsent } from "@/lib/http/respond-absent";
import { rawFrom } from "@/lib/url/params";
import { type Collection, deleteFrom, KINDS, patchIn } from "./write";

/** From the definition of an address to its routes, and what the routes of records have in common. */

type Part = { slug: string; n: string };
type Context = { params: Promise<Part | Pick<Part, "slug">> };

/** Who asks, and for what the path names. */
export type Call = { request: Request; slug: string; n: string };

type Defined<P extends Path> = (typeof RESOURCES)[P];
type SearchOf<O> = O extends { query: Query<infer T> } ? T : never;
/** What answers each method that the address has: no more, and no less. */
type Answers<P extends Path> = {
  [M in keyof Defined<P>]: (asked: SearchOf<Defined<P>[M]>, call: Call) => Promise<Response>;
};
type Routes<P extends Path> = {
  [M in keyof Defined<P>]: (request: Request, context?: Context) => Promise<Response>;
};

/** The routes of an address: its query is read, or refused with what is wrong in it, and then answered. */
export function serve<P extends Path>(path: P, answers: Answers<P>): Routes<P> {
  const routes = Object.entries<Operation>(RESOURCES[path]).map(([method, { query }]) => {
    const answer = answers[method as keyof Answers<P>] as (asked: unknown, call: Call) => Promise<Response>;
    const route = async (request: Request, context?: Context): Promise<Response> => {
      const named: Partial<Part> = (await context?.params) ?? {};
      const { search, notes } = query.read(rawFrom(new URL(request.url).searchParams));
      const call = { request, slug: named.slug ?? "", n: named.n ?? "" };
      const bad = respondBadParameters(notes);
      return bad ?? inLanguage(await answer(search, call), toldIn(search));
    };
    return [method, route];
  });
  return Object.fromEntries(routes);
}

/** Says which language the answer's sentences are in; what is wrong with a request is said in English. */
function inLanguage(response: Response, lang: Lang | null): Response {
  if (lang !== null && response.status < 400) response.headers.set("Content-Language", lang);
  return response;
}

type RecordReader<T> = {
  /** What is answered for the record: its data with the revision they are of, or why not; null when there is none. */
  find: (slug: string, asked: T) => Promise<{ data: object; revision: number } | Response | null>;
  /** What became of a slug that names none. */
  absent?: (slug: string) => ReturnType<typeof getAbsent>;
};

/** One record of a collection: reading, changing and taking out. */
export function record<T>(collection: Collection, { find, absent }: RecordReader<T>) {
  const kind = KINDS[collection];
  return {
    async GET(asked: T, { request, slug }: Call): Promise<Response> {
      const found = await find(slug, asked);
      if (found instanceof Response) return found;
      if (found !== null) return respondRecord(request, found.data, found.revision);
      return respondAbsent(request, { kind, slug }, await (absent?.(slug) ?? getAbsent(kind, slug)));
    },
    PATCH: (_asked: unknown, call: Call) => patchIn(collection, call),
    DELETE: (_asked: unknown, call: Call) => deleteFrom(collection, call),
  };
}
