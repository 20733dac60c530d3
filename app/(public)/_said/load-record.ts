import { permanentRedirect } from "next/navigation";
import { cache } from "react";
import type { Absent } from "@/lib/db/read/absent";
import type { Clocks } from "@/lib/domain/dates/clocks";
import { inThisLanguage } from "@/lib/language/current";
import { withQuery } from "@/lib/url/href";
import {
  type CLOCK_PARAMS,
  type ParamsOf,
  type RawParams,
  readParams,
  type Specification,
} from "@/lib/url/params";
import { clocksNow } from "../../_asked/clocks-now";
import type { RecordPageProps } from "./load-said";

type Params = Specification & typeof CLOCK_PARAMS;

/** What the page of a record asks for, and what the record answers: its title and its page want the same, so it is read once. */
export function defineLoad<P extends Params, Answer>(
  specification: P,
  read: (slug: string, clocks: Clocks, query: ParamsOf<P>) => Promise<Answer>,
) {
  const readOnce = cache((slug: string, asked: string) => {
    const { clocks, query } = JSON.parse(asked) as { clocks: Clocks; query: ParamsOf<P> };
    return read(slug, clocks, query);
  });
  return async ({ params, searchParams }: RecordPageProps) => {
    const [{ slug }, raw] = await Promise.all([params, searchParams]);
    const { search: query, notes } = readParams(specification, raw);
    const asked = clocksNow(query as ParamsOf<typeof CLOCK_PARAMS>);
    const { today: now, ...clocks } = asked;
    return {
      slug,
      raw,
      query,
      asked,
      notes,
      now,
      answer: await readOnce(slug, JSON.stringify({ clocks, query })),
    };
  };
}

/** A name that a record once had leads to the one it has now, with the whole query. */
export function leaveForPresent(absent: Absent, hrefOf: (slug: string) => string, raw: RawParams): void {
  if (absent.kind === "moved") permanentRedirect(inThisLanguage(withQuery(hrefOf(absent.slug), raw)));
}
