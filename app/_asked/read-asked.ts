import { respondBadParameters } from "@/lib/http/respond";
import { type RawParams, type Read, rawFrom } from "@/lib/url/params";

/** The query of a request for a file, which has no place for notes: what cannot be read is refused. */
export function readAsked<Search>(
  request: Request,
  read: (raw: RawParams) => Read<Search>,
): Search | Response {
  const { search, notes } = read(rawFrom(new URL(request.url).searchParams));
  return respondBadParameters(notes) ?? search;
}
