-- What a search shows first, found by walking an index in its order until enough of it matches: where half of a large record has a word,
-- joining and sorting all that match took nearly all of the time. For that a reading of a term holds the day of its deal and its
-- place in it, by which terms are ordered, and the words of its label, which come before those of its sentence; and a claim the place
-- of its source, by tier and day.
-- Written by hand. What is derived from now on is the same as what is filled in here.
ALTER TABLE "term_standings"
  ADD COLUMN "announced_on" DATE,
  ADD COLUMN "position" INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN "label_words" TEXT NOT NULL DEFAULT '';
ALTER TABLE "claims"
  ADD COLUMN "source_place" INTEGER NOT NULL DEFAULT 0;

UPDATE "term_standings" s SET "announced_on" = d."announced_on_sort" FROM "deals" d WHERE d."id" = s."deal_id" AND d."announced_on_sort" IS NOT NULL;
UPDATE "term_standings" s SET "label_words" = CASE WHEN s."is_current" THEN t."label_words" ELSE '' END, "position" = t."position"
  FROM "terms" t WHERE t."id" = s."term_id";
UPDATE "claims" c SET "source_place" = (array_position(enum_range(NULL::"tier"), s."tier") - 1) * 100000000
    + 99999999 - coalesce(to_char(s."published_on_sort", 'YYYYMMDD')::int, 0)
  FROM "sources" s WHERE s."id" = c."source_id";

ALTER TABLE "term_standings"
  ADD COLUMN "label_vector" tsvector GENERATED ALWAYS AS
    (CASE WHEN "is_current" THEN array_to_tsvector(string_to_array("label_words", ' ')) END) STORED;

-- All in one: a query asks any of them, alone or together.
DROP INDEX "term_standings_search_vectors_idx";
CREATE INDEX "term_standings_search_vectors_idx" ON "term_standings" USING GIN ("search_vector", "own_vector", "label_vector") WHERE "is_current";
CREATE INDEX "term_standings_newest_idx" ON "term_standings" ((coalesce("announced_on", '0001-01-01'::date))) WHERE "is_current";
CREATE INDEX "claims_source_place_idx" ON "claims" ("source_place");

-- Deals by the words of their names, and by a whole name.
CREATE INDEX "deals_name_vector_idx" ON "deals" USING GIN ("name_vector");
CREATE INDEX "deals_name_words_idx" ON "deals" USING HASH ("name_words");

-- The vectors of what is short: few rows, but each was made of its words again for every query.
ALTER TABLE "sources"
  ADD COLUMN "search_vector" tsvector GENERATED ALWAYS AS (array_to_tsvector(string_to_array("search_text", ' '))) STORED,
  ADD COLUMN "name_vector" tsvector GENERATED ALWAYS AS (array_to_tsvector(string_to_array("name_words", ' '))) STORED;
ALTER TABLE "partnerships"
  ADD COLUMN "search_vector" tsvector GENERATED ALWAYS AS (array_to_tsvector(string_to_array("search_text", ' '))) STORED,
  ADD COLUMN "name_vector" tsvector GENERATED ALWAYS AS (array_to_tsvector(string_to_array("name_words", ' '))) STORED;
CREATE INDEX "sources_search_vector_idx" ON "sources" USING GIN ("search_vector");
CREATE INDEX "partnerships_search_vector_idx" ON "partnerships" USING GIN ("search_vector");
