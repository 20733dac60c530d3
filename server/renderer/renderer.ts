/**
 * What makes pages: Next, asked either for an answer that is everyone's, or to answer one reader. Everything that a page finds
 * around it while it is made (its language, where it reads, who notes what it reads) is laid out here.
 *
 * The server in front knows it by this interface alone: the maker may be in the same process or in another (remote-renderer.ts).
 */
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Language } from "@/lib/language/languages";
import { type ReadSource, readFrom } from "@/lib/runtime/read-source";
import { collectReads } from "@/lib/runtime/record-reads";
import { traced } from "@/lib/runtime/traced";
import type { Answer } from "@/server/answer-of";
import { answerDirectly } from "@/server/failures/direct-failures";
import { inLanguage } from "@/server/language";
import { type Render, record } from "./detached";
import { recordDirectly } from "./directly";
import { inPage } from "./page-texts";

/** An answer that is everyone's. */
export type Wish = {
  /** The request's number in the log. */
  id: string;
  /** As Next is asked for it. */
  url: string;
  /** All that Next is shown of whoever asks. */
  headers: Record<string, string>;
  /** For the trace: without language and query. */
  path: string;
  language: Language;
  /** False where the browser makes the page and needs all of its data. */
  isDocument: boolean;
  source: ReadSource;
  /** Bytes; more are not held in memory. Null: whatever it takes. */
  longest: number | null;
  /** Whether whoever waits for it takes brotli: then it may come packed. */
  takesBrotli: boolean;
};

/** The answer, and what it was made from. */
export type Made = Awaited<ReturnType<typeof collectReads<Answer>>>;

export type Making = {
  /** Rejects with AnswerTooLong when more bytes come than were wished for. */
  made: Promise<Made>;
  /** Nobody waits any more: whoever makes it may stop. */
  abandon: () => void;
};

/** How one reader is answered. */
export type Passing = {
  id: string;
  /** As it was asked for, without its query. */
  path: string;
  language: Language;
  source: ReadSource;
  /** A file that is too long for memory goes out as it is made; of a page a failure is held back until it has words. */
  isLong: boolean;
};

export type Renderer = {
  make: (wish: Wish) => Making;
  /** Answers a request; the headers that are there already stay unless the page says otherwise. */
  pass: (request: IncomingMessage, response: ServerResponse, passing: Passing) => Promise<void>;
};

/** The maker of pages in this process. */
export function rendererOf(render: Render): Renderer {
  return {
    make(wish) {
      let abandon = () => {};
      const make = async (): Promise<Answer> => {
        const longest = wish.longest ?? Number.POSITIVE_INFINITY;
        const recording = inLanguage(wish.language, () =>
          inPage(
            wish.isDocument,
            () =>
              recordDirectly(wish, longest) ?? record(render, wish.url, { headers: wish.headers, longest }),
          ),
        );
        abandon = recording.abandon;
        return recording.answered;
      };
      const from = wish.source === null ? "primary" : "replica";
      const made = collectReads(wish.id, () =>
        traced("make", { path: wish.path, request: wish.id, from }, () => readFrom(wish.source, make)),
      );
      return { made, abandon: () => abandon() };
    },
    pass(request, response, { id, path, language, source, isLong }) {
      const answer = isLong
        ? () => render(request, response)
        : () => answerDirectly(render, { request, response, path, id });
      return inLanguage(language, () => readFrom(source, answer));
    },
  };
}
