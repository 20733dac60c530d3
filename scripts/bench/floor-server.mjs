/**
 * The floor of `npm run bench`: a server of nothing but Node and hand-written SQL that gives the rows of a deal, of a list and of a
 * search as JSON. It derives nothing, words nothing and checks nothing. Run as a process of its own; says its port on stdout.
 */
import { createServer } from "node:http";
import pg from "pg";

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });

/** The vectors that searches ask are no part of a row that is told. */
const told = (table, row) =>
  pool
    .query(
      `SELECT string_agg($2 || '.' || column_name, ', ' ORDER BY ordinal_position) AS columns FROM information_schema.columns
     WHERE table_schema = 'public' AND table_name = $1 AND is_generated = 'NEVER'`,
      [table, row],
    )
    .then(({ rows }) => `(SELECT row_to_json(told) FROM (SELECT ${rows[0].columns}) told)`);
const [deal, term, standing, claim] = await Promise.all([
  told("deals", "d"),
  told("terms", "t"),
  told("term_standings", "s"),
  told("claims", "c"),
]);
const DEAL = `SELECT ${deal}::jsonb || jsonb_build_object(
    'parties', (SELECT json_agg(json_build_object('slug', o.slug, 'name', o.name, 'role', x.role) ORDER BY x.position)
      FROM deal_parties x JOIN organizations o ON o.id = x.organization_id WHERE x.deal_id = d.id),
    'terms', (SELECT json_agg(${term}::jsonb || jsonb_build_object(
        'standing', (SELECT ${standing} FROM term_standings s WHERE s.term_id = t.id AND s.is_current),
        'claims', (SELECT json_agg(${claim}::jsonb || jsonb_build_object('source', row_to_json(src)) ORDER BY c.position)
          FROM claims c JOIN sources src ON src.id = c.source_id WHERE c.term_id = t.id)) ORDER BY t.position)
      FROM terms t WHERE t.deal_id = d.id)) AS data FROM deals d WHERE d.slug = $1`;
const LIST = `SELECT json_agg(d) AS data, max(total) AS total FROM (
    SELECT d.slug, d.title, d.kind, d.binding, d.announced_on_edtf, d.summary, p.slug AS partnership, count(*) OVER () AS total,
      (SELECT json_agg(json_build_object('slug', o.slug, 'name', o.name, 'role', x.role) ORDER BY x.position)
        FROM deal_parties x JOIN organizations o ON o.id = x.organization_id WHERE x.deal_id = d.id) AS parties
    FROM deals d JOIN partnerships p ON p.id = d.partnership_id
    WHERE EXISTS (SELECT FROM deal_parties x JOIN organizations o ON o.id = x.organization_id WHERE x.deal_id = d.id AND o.slug = $1)
    ORDER BY d.announced_on_sort DESC, d.slug LIMIT 50) d`;
const SEARCH = `SELECT json_agg(d) AS data FROM (
    SELECT d.slug, d.title, d.summary FROM deals d WHERE d.search_vector @@ to_tsquery('simple', $1)
    ORDER BY d.announced_on_sort DESC, d.slug LIMIT 50) d`;

const ANSWERS = { deal: DEAL, list: LIST, search: SEARCH };

const server = createServer(async (request, response) => {
  const url = new URL(request.url ?? "/", "http://localhost");
  try {
    const { rows } = await pool.query(ANSWERS[url.pathname.slice(1)], [url.searchParams.get("of")]);
    const body = JSON.stringify(rows[0]);
    response.writeHead(200, {
      "Content-Type": "application/json",
      "Content-Length": Buffer.byteLength(body),
    });
    response.end(body);
  } catch (error) {
    response.writeHead(500);
    response.end(String(error));
  }
});
server.listen(0, "127.0.0.1", () => {
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  process.stdout.write(`${port}\n`);
});
process.once("SIGTERM", () => process.exit(0));
