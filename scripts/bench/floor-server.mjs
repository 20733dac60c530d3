/**
 * The floor of `npm run bench`: a server of nothing but Node and hand-written SQL that gives the rows of a deal, of a list and of a
 * search as JSON. It derives nothing, words nothing and checks nothing. Run as a process of its own; says its port on stdout.
 */
import { createServer } from "node:http";
import pg from "pg";

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });

const DEAL = `SELECT row_to_json(d)::jsonb || jsonb_build_object(
    'parties', (SELECT json_agg(json_build_object('slug', o.slug, 'name', o.name, 'role', x.role) ORDER BY x.position)
      FROM deal_parties x JOIN organizations o ON o.id = x.organization_id WHERE x.deal_id = d.id),
    'terms', (SELECT json_agg(row_to_json(t)::jsonb || jsonb_build_object(
        'standing', (SELECT row_to_json(s) FROM term_standings s WHERE s.term_id = t.id AND s.is_current),
        'claims', (SELECT json_agg(row_to_json(c)::jsonb || jsonb_build_object('source', row_to_json(src)) ORDER BY c.position)
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
    SELECT d.slug, d.title, d.summary FROM deals d WHERE word_vector(d.search_text) @@ to_tsquery('simple', $1)
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
