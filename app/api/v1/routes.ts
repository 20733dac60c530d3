import { getAbsent } from "@/lib/db/read/absent";
import { respondBadParameters, respondRecord } from "@/lib/http/respond";
import { respondAbsent } from "@/lib/http/respond-absent";
import { today } from "@/lib/runtime/clock";
import { toClocks } from "@/lib/url/clocks";
import { CLOCK_PARAMS, type RawParams, type Read, rawFrom, readParams } from "@/lib/url/params";
import { type Collection, deleteFrom, KINDS, patchIn } from "./write";

/** What the routes of the API have in common: the query read or refused, and a record that is not there. */

type Reader<T> = (raw: RawParams) => Read<T>;
type Context = { params: Promise<{ slug: string }> };

/** A route that answers a query. */
export function answering<T>(read: Reader<T>, answer: (search: T, request: Request) => Promise<Response>) {
  return (request: Request): Promise<Response> => answerQuery(request, read, answer);
}

/** Answers a query, or refuses it with what is wrong in it. */
export async function answerQuery<T>(
  request: Request,
  read: Reader<T>,
  answer: (search: T, request: Request) => Promise<Response>,
): Promise<Response> {
  const { search, notes } = read(rawFrom(new URL(request.url).searchParams));
  return respondBadParameters(notes) ?? answer(search, request);
}

/** The two clocks, today where the query is silent. */
export const readClocks = (raw: RawParams) => {
  const { search, notes } = readParams(CLOCK_PARAMS, raw);
  return { search: toClocks(search, today()), notes };
};

type RecordReader<T> = {
  read: Reader<T>;
  /** What is answered for the record: its data with the revision they are of, or why not; null when there is none. */
  find: (slug: string, search: T) => Promise<{ data: object; revision: number } | Response | null>;
  /** What became of a slug that names none. */
  absent?: (slug: string) => ReturnType<typeof getAbsent>;
};

/** The routes of one record of a collection: reading, changing and taking out. */
export function recordRoutes<T>(collection: Collection, { read, find, absent }: RecordReader<T>) {
  const kind = KINDS[collection];
  async function GET(request: Request, { params }: Context): Promise<Response> {
    const { slug } = await params;
    return answerQuery(request, read, async (search) => {
      const found = await find(slug, search);
      if (found instanceof Response) return found;
      if (found !== null) return respondRecord(request, found.data, found.revision);
      return respondAbsent(request, { kind, slug }, await (absent?.(slug) ?? getAbsent(kind, slug)));
    });
  }
  return {
    GET,
    PATCH: (request: Request, context: Context) => patchIn(collection, request, context),
    DELETE: (request: Request, context: Context) => deleteFrom(collection, request, context),
  };
}
