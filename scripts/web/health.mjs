/** /healthz: whether this instance can do its work, which is whether its database answers. */
import pg from "pg";

const PATIENCE_MS = 2_000;

/** @returns {(response: import("node:http").ServerResponse) => Promise<void>} */
export function createHealthCheck(databaseUrl) {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: 1,
    connectionTimeoutMillis: PATIENCE_MS,
    query_timeout: PATIENCE_MS,
    idleTimeoutMillis: 10_000,
    allowExitOnIdle: true,
  });
  pool.on("error", () => {}); // an idle connection that breaks is replaced at the next question
  return async function answer(response) {
    const well = await pool.query("SELECT 1").then(
      () => true,
      () => false,
    );
    response.writeHead(well ? 200 : 503, {
      "Content-Type": "text/plain; charset=utf-8",
      "Cache-Control": "no-store",
    });
    response.end(well ? "ok\n" : "the database does not answer\n");
  };
}
