-- Copies every stored deal, with its terms, claims, standings, obligations and milestones, :copies times: many deals of real shape for tests and benchmarks.
-- Copies are announced on other days and named apart, so that orders and searches have something to tell. The same every time.
-- :copies is replaced by a number before this is sent, :searchable by true or false: whether what is copied can be searched for.

-- Filling indexes row by row would take most of the time: they are built anew in one go afterwards, and so are keys that nothing refers to.
CREATE TEMPORARY TABLE filled AS
  SELECT unnest(ARRAY['records', 'deals', 'deal_parties', 'terms', 'claims', 'term_standings', 'obligations', 'milestones'])::regclass AS name;
CREATE TEMPORARY TABLE dropped_keys AS
  SELECT c.conrelid::regclass AS on_table, c.conname AS name, pg_get_constraintdef(c.oid) AS definition
  FROM pg_constraint c WHERE c.contype IN ('p', 'u') AND c.conrelid IN (SELECT name FROM filled)
    AND NOT EXISTS (SELECT 1 FROM pg_constraint f WHERE f.contype = 'f' AND f.confrelid = c.conrelid);
CREATE TEMPORARY TABLE dropped_indexes AS
  SELECT i.indexrelid::regclass::text AS name, pg_get_indexdef(i.indexrelid) AS definition
  FROM pg_index i JOIN filled f ON f.name = i.indrelid
  WHERE NOT EXISTS (SELECT 1 FROM pg_constraint c WHERE c.conindid = i.indexrelid);
DO $$ DECLARE i record; BEGIN FOR i IN SELECT name FROM dropped_indexes LOOP EXECUTE format('DROP INDEX %s', i.name); END LOOP; END $$;
DO $$ DECLARE k record; BEGIN FOR k IN SELECT on_table, name FROM dropped_keys LOOP EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', k.on_table, k.name); END LOOP; END $$;

-- What is copied refers to what is there. Who may not switch the checks off has them made.
DO $$ BEGIN SET LOCAL session_replication_role = replica; EXCEPTION WHEN insufficient_privilege THEN NULL; END $$;
SET LOCAL maintenance_work_mem = '256MB';
SET LOCAL work_mem = '128MB';

CREATE TEMPORARY TABLE copied_deals AS
  SELECT d.id AS original, n, md5(d.id::text || ' ' || n)::uuid AS copy FROM deals d CROSS JOIN generate_series(1, :copies) n;
CREATE TEMPORARY TABLE copied_terms AS
  SELECT t.id AS original, md5(t.id::text || ' ' || c.n)::uuid AS copy, c.copy AS deal FROM terms t JOIN copied_deals c ON c.original = t.deal_id;
ANALYZE copied_deals;
ANALYZE copied_terms;

-- Every column of a table (alias x) as it is, but for those that are named.
CREATE FUNCTION pg_temp.copy_rows(target text, source text, others jsonb) RETURNS void LANGUAGE plpgsql AS $$
  DECLARE
    columns text;
    expressions text;
  BEGIN
    SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum),
      string_agg(coalesce(others ->> a.attname, 'x.' || quote_ident(a.attname)), ', ' ORDER BY a.attnum)
    INTO columns, expressions FROM pg_attribute a
    WHERE a.attrelid = target::regclass AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '';
    EXECUTE format('INSERT INTO %I (%s) SELECT %s FROM %s', target, columns, expressions, source);
  END $$;

INSERT INTO records (id, kind, head_revision) SELECT copy, 'deal', 1 FROM copied_deals;

SELECT pg_temp.copy_rows('deals', 'copied_deals c JOIN deals x ON x.id = c.original', jsonb_build_object(
  'id', 'c.copy',
  'slug', $$x.slug || '-' || c.n$$,
  'short_id', 'x.short_id || c.n',
  'title', $$x.title || ' ' || c.n$$,
  'search_text', $$x.search_text || ' ' || c.n$$,
  'name_words', $$x.name_words || ' ' || c.n$$,
  'announced_on_edtf', '(x.announced_on_sort - (c.n * 7) % 1500)::text',
  'announced_on_earliest', 'x.announced_on_sort - (c.n * 7) % 1500',
  'announced_on_latest', 'x.announced_on_sort - (c.n * 7) % 1500',
  'announced_on_sort', 'x.announced_on_sort - (c.n * 7) % 1500'));

SELECT pg_temp.copy_rows('deal_parties', 'copied_deals c JOIN deal_parties x ON x.deal_id = c.original',
  jsonb_build_object('deal_id', 'c.copy'));

SELECT pg_temp.copy_rows('terms', 'copied_terms c JOIN terms x ON x.id = c.original',
  jsonb_build_object('id', 'c.copy', 'deal_id', 'c.deal'));

SELECT pg_temp.copy_rows('claims', 'copied_terms c JOIN claims x ON x.term_id = c.original',
  jsonb_build_object('id', 'md5(x.id::text || c.copy::text)::uuid', 'term_id', 'c.copy'));

SELECT pg_temp.copy_rows('term_standings', 'copied_terms c JOIN term_standings x ON x.term_id = c.original JOIN deals d ON d.id = c.deal',
  jsonb_build_object('id', 'md5(x.id::text || c.copy::text)::uuid', 'term_id', 'c.copy', 'deal_id', 'c.deal', 'announced_on', 'd.announced_on_sort'));

SELECT pg_temp.copy_rows('obligations', 'copied_terms c JOIN obligations x ON x.term_id = c.original',
  jsonb_build_object('id', 'md5(x.id::text || c.copy::text)::uuid', 'term_id', 'c.copy', 'deal_id', 'c.deal'));

SELECT pg_temp.copy_rows('milestones',
  'copied_deals c JOIN milestones x ON x.deal_id = c.original LEFT JOIN copied_terms t ON t.original = x.term_id AND t.deal = c.copy',
  jsonb_build_object('id', 'md5(x.id::text || c.copy::text)::uuid', 'term_id', 't.copy', 'deal_id', 'c.copy'));

-- The checks are made again from here on.
DO $$ BEGIN SET LOCAL session_replication_role = origin; EXCEPTION WHEN insufficient_privilege THEN NULL; END $$;
-- Nothing was saved, yet all that was derived is another: what is kept of it goes.
UPDATE derivations SET version = version;
DO $$ DECLARE k record; BEGIN FOR k IN SELECT * FROM dropped_keys LOOP EXECUTE format('ALTER TABLE %s ADD CONSTRAINT %I %s', k.on_table, k.name, k.definition); END LOOP; END $$;
DO $$ DECLARE i record; BEGIN FOR i IN SELECT definition FROM dropped_indexes WHERE :searchable OR definition NOT LIKE '% USING gin %' LOOP EXECUTE i.definition; END LOOP; END $$;
DROP FUNCTION pg_temp.copy_rows(text, text, jsonb);
DROP TABLE copied_terms, copied_deals, dropped_indexes, dropped_keys, filled;
ANALYZE;
