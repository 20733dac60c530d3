-- Copies every stored deal, with its terms, claims, standings, obligations and milestones, :copies times: many deals of real shape for tests and benchmarks.
-- Copies are announced on other days and named apart, so that orders and searches have something to tell. The same every time.
-- :copies is replaced by a number before this is sent.

-- Search indexes are built anew in one go afterwards: filled row by row they would take most of the time.
CREATE TEMPORARY TABLE search_indexes AS
  SELECT indexname AS name, indexdef AS definition FROM pg_indexes WHERE schemaname = 'public' AND indexdef LIKE '% USING gin %';
DO $$ DECLARE i record; BEGIN FOR i IN SELECT name FROM search_indexes LOOP EXECUTE format('DROP INDEX %I', i.name); END LOOP; END $$;

CREATE TEMPORARY TABLE copied_deals AS
  SELECT d.id AS original, n, md5(d.id::text || ' ' || n)::uuid AS copy FROM deals d CROSS JOIN generate_series(1, :copies) n;
CREATE TEMPORARY TABLE copied_terms AS
  SELECT t.id AS original, md5(t.id::text || ' ' || c.n)::uuid AS copy, c.copy AS deal FROM terms t JOIN copied_deals c ON c.original = t.deal_id;
ANALYZE copied_deals;
ANALYZE copied_terms;

INSERT INTO records (id, kind, head_revision) SELECT copy, 'deal', 1 FROM copied_deals;

INSERT INTO deals
  SELECT (jsonb_populate_record(d, jsonb_build_object(
    'id', c.copy,
    'slug', d.slug || '-' || c.n,
    'short_id', d.short_id || c.n,
    'title', d.title || ' ' || c.n,
    'search_text', d.search_text || ' ' || c.n,
    'name_words', d.name_words || ' ' || c.n,
    'announced_on_edtf', (d.announced_on_sort - days)::text,
    'announced_on_earliest', d.announced_on_sort - days,
    'announced_on_latest', d.announced_on_sort - days,
    'announced_on_sort', d.announced_on_sort - days))).*
  FROM copied_deals c JOIN deals d ON d.id = c.original, LATERAL (SELECT (c.n * 7) % 1500 AS days) AS shift;

INSERT INTO deal_parties
  SELECT (jsonb_populate_record(p, jsonb_build_object('deal_id', c.copy))).*
  FROM copied_deals c JOIN deal_parties p ON p.deal_id = c.original;

INSERT INTO terms
  SELECT (jsonb_populate_record(t, jsonb_build_object('id', c.copy, 'deal_id', c.deal))).*
  FROM copied_terms c JOIN terms t ON t.id = c.original;

INSERT INTO claims
  SELECT (jsonb_populate_record(x, jsonb_build_object('id', md5(x.id::text || c.copy::text)::uuid, 'term_id', c.copy))).*
  FROM copied_terms c JOIN claims x ON x.term_id = c.original;

INSERT INTO term_standings
  SELECT (jsonb_populate_record(s, jsonb_build_object(
    'id', md5(s.id::text || c.copy::text)::uuid, 'term_id', c.copy, 'deal_id', c.deal))).*
  FROM copied_terms c JOIN term_standings s ON s.term_id = c.original;

INSERT INTO obligations
  SELECT (jsonb_populate_record(o, jsonb_build_object(
    'id', md5(o.id::text || c.copy::text)::uuid, 'term_id', c.copy, 'deal_id', c.deal))).*
  FROM copied_terms c JOIN obligations o ON o.term_id = c.original;

INSERT INTO milestones
  SELECT (jsonb_populate_record(m, jsonb_build_object(
    'id', md5(m.id::text || d.copy::text)::uuid, 'term_id', t.copy, 'deal_id', d.copy))).*
  FROM copied_deals d JOIN milestones m ON m.deal_id = d.original
    LEFT JOIN copied_terms t ON t.original = m.term_id AND t.deal = d.copy;

DO $$ DECLARE i record; BEGIN FOR i IN SELECT definition FROM search_indexes LOOP EXECUTE i.definition; END LOOP; END $$;
DROP TABLE copied_terms, copied_deals, search_indexes;
ANALYZE;
