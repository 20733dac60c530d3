/**
 * What machines ask of this instance: whether it lives, whether it wants work, whether its database answers.
 * /livez: the process answers, restart it when not. /readyz: send readers here; not before the first pages are made, which over a large
 * record takes a while, and no longer when it is about to stop.
 * /healthz: all that it needs is there, the database too.
 */
import type { ServerResponse } from "node:http";
import pg from "pg";

const PATIENCE_MS = 2_000;
/** Later than that readers are welcome whatever is not made: there may be no database to make it from. */
const BEGINS_WITHIN_MS = 120_000;

export type Health = {
  /** Answers one of the three. */
  answer: (path: string, response: ServerResponse) => Promise<void>;
  /** The first pages are there. */
  begin: () => void;
  /** From now on nobody new should be sent here. */
  leave: () => void;
};

export function createHealth(databaseUrl: string, { isBeginning = false } = {}): Health {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: 1,
    connectionTimeoutMillis: PATIENCE_MS,
    query_timeout: PATIENCE_MS,
    idleTimeoutMillis: 10_000,
    allowExitOnIdle: true,
  });
  pool.on("error", () => {}); // an idle connection that breaks is replaced at the next question
  let isLeaving = false;
  let isMaking = isBeginning;
  const begin = () => {
    isMaking = false;
  };
  if (isBeginning) setTimeout(begin, BEGINS_WITHIN_MS).unref();
  return {
    begin,
    leave() {
      isLeaving = true;
    },
    async answer(path, response) {
      if (path === "/livez") say(response, null);
      else if (path === "/readyz") say(response, troubleOf({ isLeaving, isMaking }));
      else say(response, (await answers(pool)) ? null : "the database does not answer");
    },
  };
}

function troubleOf({ isLeaving, isMaking }: Record<"isLeaving" | "isMaking", boolean>): string | null {
  if (isLeaving) return "about to stop";
  return isMaking ? "the first pages are being made" : null;
}

async function answers(pool: pg.Pool): Promise<boolean> {
  return pool.query("SELECT 1").then(
    () => true,
    () => false,
  );
}

function say(response: ServerResponse, trouble: string | null): void {
  response.writeHead(trouble === null ? 200 : 503, {
    "Content-Type": "text/plain; charset=utf-8",
    "Cache-Control": "no-store",
  });
  response.end(`${trouble ?? "ok"}\n`);
}
