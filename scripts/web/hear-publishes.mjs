/**
 * Hears what is published, on this or any other instance, through Postgres LISTEN/NOTIFY.
 * While the line is down nothing may be kept, because nobody would say that it has changed.
 */
import pg from "pg";

/** The channel that every save notifies, in the transaction that makes it. */
const CHANNEL = "entente_published";
const RETRY_MS = 1_000;

/** @param {{ onUp(): void, onDown(): void, onPublish(payload: string): void }} ears */
export function hearPublishes(databaseUrl, { onUp, onDown, onPublish }) {
  let stopped = false;
  let client = null;

  async function connect() {
    if (stopped) return;
    client = new pg.Client({
      connectionString: databaseUrl,
      keepAlive: true,
      connectionTimeoutMillis: 5_000,
    });
    let down = false;
    const lose = () => {
      if (down) return;
      down = true;
      onDown();
      client.end().catch(() => {}); // it is gone already
      if (!stopped) setTimeout(connect, RETRY_MS).unref();
    };
    client.on("error", lose);
    client.on("end", lose);
    client.on("notification", ({ payload }) => onPublish(payload ?? ""));
    try {
      await client.connect();
      await client.query(`LISTEN ${CHANNEL}`);
      onUp();
    } catch {
      lose(); // tried again; until then pages are made afresh, which is right only slower
    }
  }

  connect();
  return async function stop() {
    stopped = true;
    await client?.end().catch(() => {});
  };
}
