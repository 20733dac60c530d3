/**
 * Operations whose answers hold sentences: they take a language.
 * Decides how `lang` is read beside what the operation reads itself; the words are made where the answer is.
 */
import type { Lang } from "@/lib/domain/text/language";
import { LANG_PARAM, readParams } from "@/lib/url/params";
import type { Query } from "./operation";

/** What was asked, with the language that it is to be told in. */
export type Told<T> = T & { lang: Lang };

/** The same query in any language. A language that is not there is an error as any other parameter's. */
export function told<T>({ params, read }: Query<T>): Query<Told<T>> {
  return {
    params: { ...params, ...LANG_PARAM },
    read: ({ lang, ...raw }) => {
      const { search, notes } = read(raw);
      const own = readParams(LANG_PARAM, lang === undefined ? {} : { lang });
      return { search: { ...search, ...own.search }, notes: [...notes, ...own.notes] };
    },
  };
}

/** The language that an operation was asked in; null: it takes none. */
export function toldIn(search: unknown): Lang | null {
  return (search as Partial<Told<object>> | null)?.lang ?? null;
}
