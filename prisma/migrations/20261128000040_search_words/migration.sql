-- What is searched is stored as the words that lib/domain/text/cut-words.ts cuts a text into, the same that it cuts a
-- query into: Postgres' own parser makes one word of "AWS/OpenAI" and of "4.5", which no query holds. Written by hand.

-- Stored words as a vector, each word as it stands. Immutable, so that indexes may be built on it.
CREATE FUNCTION "word_vector"(text) RETURNS tsvector LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN array_to_tsvector(string_to_array($1, ' '));

-- The start program fills these for rows that are there already (see search_words below); every save writes them.
ALTER TABLE "organizations" ADD COLUMN "name_words" TEXT NOT NULL DEFAULT '', ADD COLUMN "bare_names" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[];
ALTER TABLE "partnerships" ADD COLUMN "name_words" TEXT NOT NULL DEFAULT '';
ALTER TABLE "deals" ADD COLUMN "name_words" TEXT NOT NULL DEFAULT '';
ALTER TABLE "sources" ADD COLUMN "name_words" TEXT NOT NULL DEFAULT '';
ALTER TABLE "events" ADD COLUMN "name_words" TEXT NOT NULL DEFAULT '';
ALTER TABLE "terms" ADD COLUMN "label_words" TEXT NOT NULL DEFAULT '';
ALTER TABLE "claims" ADD COLUMN "quote_words" TEXT NOT NULL DEFAULT '';
ALTER TABLE "term_standings" ADD COLUMN "own_words" TEXT NOT NULL DEFAULT '', ADD COLUMN "search_text" TEXT NOT NULL DEFAULT '';

-- How the stored words were cut: another cutting fills them anew.
CREATE TABLE "search_words" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "cut_by" TEXT NOT NULL,

    CONSTRAINT "search_words_pkey" PRIMARY KEY ("id")
);
ALTER TABLE "search_words" ADD CONSTRAINT "search_words_one_check" CHECK ("id" = 1);

DROP INDEX "organizations_search_words_idx";
DROP INDEX "sources_search_words_idx";
DROP INDEX "partnerships_search_words_idx";
DROP INDEX "deals_search_words_idx";
DROP INDEX "claims_quote_words_idx";
DROP INDEX "claims_quote_trgm_idx";
DROP INDEX "terms_label_words_idx";
DROP INDEX "terms_label_trgm_idx";
DROP INDEX "term_standings_display_words_idx";
DROP INDEX "term_standings_display_trgm_idx";

CREATE INDEX "organizations_search_words_idx" ON "organizations" USING GIN (word_vector("search_text"));
CREATE INDEX "organizations_bare_names_idx" ON "organizations" USING GIN ("bare_names");
CREATE INDEX "sources_search_words_idx" ON "sources" USING GIN (word_vector("search_text"));
CREATE INDEX "partnerships_search_words_idx" ON "partnerships" USING GIN (word_vector("search_text"));
CREATE INDEX "deals_search_words_idx" ON "deals" USING GIN (word_vector("search_text"));
CREATE INDEX "events_name_words_idx" ON "events" USING GIN (word_vector("name_words"));
CREATE INDEX "claims_quote_words_idx" ON "claims" USING GIN (word_vector("quote_words"));
CREATE INDEX "term_standings_search_words_idx" ON "term_standings" USING GIN (word_vector("search_text"));
