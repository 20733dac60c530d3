/**
 * Which webhook is to be told of which save, in the database, so that any number of instances share the work and none is lost by a
 * crash. Decides when what failed is tried again, and when it is given up.
 */
import type { Pool } from "pg";
import type { Answered } from "./send";

/** After each failed attempt; then it is given up. */
const PAUSES_SECONDS = [60, 300, 1_800, 7_200, 21_600, 43_200, 86_400];
const AT_ONCE = 10;
/** Whoever was away for so many saves asks for a delta. */
const MOST_BEHIND = 1_000;
const RECORDS_NAMED = 100;
/** How it went is kept so long, well after the last attempt; then it goes, waiting or not. */
const KEPT_DAYS = 30;

export type Delivery = {
  id: string;
  webhookId: string;
  url: string;
  secret: string;
  changeSet: number;
  attempts: number;
};

/** Makes a delivery of every save that a webhook was not told of yet. */
export async function enqueue(pool: Pool): Promise<void> {
  await pool.query(
    `WITH newest AS (SELECT coalesce(max(number), 0) AS number FROM change_sets),
      due AS (SELECT w.id, w.told FROM webhooks w, newest WHERE w.disabled_at IS NULL AND w.told < newest.number FOR UPDATE OF w SKIP LOCKED),
      made AS (INSERT INTO webhook_deliveries (id, webhook_id, change_set)
        SELECT gen_random_uuid(), due.id, c.number FROM due, newest, change_sets c
        WHERE c.number > greatest(due.told, newest.number - $1) AND c.number <= newest.number ON CONFLICT DO NOTHING)
    UPDATE webhooks w SET told = newest.number FROM due, newest WHERE w.id = due.id`,
    [MOST_BEHIND],
  );
}

/** Takes some that are due. Each is due again later, unless its end is noted: also when this process dies meanwhile. */
export async function claim(pool: Pool): Promise<Delivery[]> {
  const { rows } = await pool.query<Delivery>(
    `WITH due AS (SELECT d.id FROM webhook_deliveries d JOIN webhooks w ON w.id = d.webhook_id
        WHERE d.next_at <= now() AND w.disabled_at IS NULL ORDER BY d.next_at, d.change_set LIMIT $1 FOR UPDATE OF d SKIP LOCKED)
    UPDATE webhook_deliveries d SET attempts = attempts + 1, tried_at = now(),
      next_at = now() + make_interval(secs => ($2::int[])[least(d.attempts + 1, cardinality($2::int[]))])
    FROM due, webhooks w WHERE d.id = due.id AND w.id = d.webhook_id
    RETURNING d.id, d.webhook_id AS "webhookId", w.url, w.secret, d.change_set AS "changeSet", d.attempts`,
    [AT_ONCE, PAUSES_SECONDS],
  );
  return rows;
}

/** Notes how it went. Who answers that it is gone for good is not told any more. */
export async function note(
  pool: Pool,
  delivery: Delivery,
  { isTaken, isGone, words }: Answered,
): Promise<void> {
  const isOver = isTaken || isGone || delivery.attempts > PAUSES_SECONDS.length;
  await pool.query(
    `UPDATE webhook_deliveries SET last_answer = $2, delivered_at = CASE WHEN $3 THEN now() END,
      next_at = CASE WHEN $4 THEN NULL ELSE next_at END WHERE id = $1`,
    [delivery.id, words, isTaken, isOver],
  );
  if (isGone)
    await pool.query("UPDATE webhooks SET disabled_at = now(), disabled_why = $2 WHERE id = $1", [
      delivery.webhookId,
      "It answered 410: gone.",
    ]);
}

/** Takes away what is older than is kept. The save itself stays in the history: `told` says that it was sent. */
export async function tidy(pool: Pool): Promise<void> {
  await pool.query("DELETE FROM webhook_deliveries WHERE made_at < now() - make_interval(days => $1)", [
    KEPT_DAYS,
  ]);
}

/** What a webhook is sent of a save. */
export async function bodyOf(pool: Pool, changeSet: number, publicUrl: string): Promise<string> {
  const { rows } = await pool.query(
    `SELECT c.number, c.kind::text AS kind, c.message, c.created_at AS "savedAt", c.hash,
      (SELECT json_agg(json_build_object('kind', r.kind, 'slug', v.state ->> 'slug', 'revision', v.number) ORDER BY v.position)
        FROM revisions v JOIN records r ON r.id = v.record_id WHERE v.change_set_id = c.id AND v.position < $2) AS records,
      (SELECT count(*)::int FROM revisions v WHERE v.change_set_id = c.id) AS total
    FROM change_sets c WHERE c.number = $1`,
    [changeSet, RECORDS_NAMED],
  );
  const [{ records, total, ...save }] = rows;
  const links = {
    url: `${publicUrl}/changes/${changeSet}`,
    delta: `${publicUrl}/data/deltas/${changeSet - 1}...${changeSet}.json`,
  };
  return JSON.stringify({
    type: "record.saved",
    timestamp: save.savedAt,
    data: { ...save, ...links, records: records ?? [], total },
  });
}
