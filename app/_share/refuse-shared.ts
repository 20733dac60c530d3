import { absentWords } from "@/components/share/absent-words";
import { respondProblem } from "@/lib/http/respond";
import { inThisLanguage } from "@/lib/language/current";
import { withQuery } from "@/lib/url/href";
import { listed } from "@/lib/url/share/share-href";
import type { SharedAbsent } from "@/lib/views/share/shared";

/** 308 to where a record is now, below the same prefix, with the query as it was. */
export function respondMovedTo(request: Request, path: string): Response {
  const { search } = new URL(request.url);
  return new Response(null, {
    status: 308,
    headers: {
      Location: inThisLanguage(withQuery(path, listed(search))),
      "Access-Control-Allow-Origin": "*",
    },
  });
}

/** 404 or 410 as a problem, for programs. */
export function respondAbsentShared(absent: Exclude<SharedAbsent, { kind: "moved" }>): Response {
  const { status, title, reason, links } = absentWords(absent);
  return respondProblem({
    ...{ status: statusFor(absent) ?? status, title, detail: reason },
    extra: links.length === 0 ? {} : { near: links.map(({ path }) => path) },
  });
}

/** A program asked for something of that day, and there is nothing, or nothing any more. */
function statusFor(absent: SharedAbsent): number | null {
  if (absent.kind !== "not_yet") return null;
  return absent.isTakenBack ? 410 : 404;
}

export function respondUnreadable(message: string): Response {
  return respondProblem({ status: 400, title: "This address cannot be read", detail: message });
}
