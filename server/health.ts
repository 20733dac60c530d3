/**
 * What machines ask of this instance: whether it lives, whether it wants work, whether its database answers.
 * /livez: the process answers, restart it when not. /readyz: send readers here; turns first when it is about to stop.
 * /healthz: all that it needs is there, the database too.
 */
import type { ServerResponse } from "node:http";
import pg from "pg";

const PATIENCE_MS = 2_000;

export type Health = {
  /** Answers one of the three. */
  answer: (path: string, response: ServerResponse) => Promise<void>;
  /** From now on nobody new should be sent here. */
  leave: () => void;
};

export function createHealth(databaseUrl: string): Health {
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
  return {
    leave() {
      isLeaving = true;
    },
    async answer(path, response) {
      if (path === "/livez") say(response, null);
      else if (path === "/readyz") say(response, isLeaving ? "about to stop" : null);
      else say(response, (await answers(pool)) ? null : "the database does not answer");
    },
  };
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
