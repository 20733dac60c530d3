-- What is searched, stored as vectors and not made of the stored words again for each row that a query looks at: where many rows match, making them
-- took nearly all of its time. Of the past readings of a term, which few search and of which there are most, the vectors stand in an index alone.
-- Written by hand.
DROP INDEX "deals_search_words_idx";
DROP INDEX "claims_quote_words_idx";
DROP INDEX "term_standings_search_words_idx";

ALTER TABLE "deals"
  ADD COLUMN "search_vector" tsvector GENERATED ALWAYS AS (array_to_tsvector(string_to_array("search_text", ' '))) STORED,
  ADD COLUMN "name_vector" tsvector GENERATED ALWAYS AS (array_to_tsvector(string_to_array("name_words", ' '))) STORED;
ALTER TABLE "terms"
  ADD COLUMN "label_vector" tsvector GENERATED ALWAYS AS (array_to_tsvector(string_to_array("label_words", ' '))) STORED;
ALTER TABLE "claims"
  ADD COLUMN "quote_vector" tsvector GENERATED ALWAYS AS (array_to_tsvector(string_to_array("quote_words", ' '))) STORED;
ALTER TABLE "term_standings"
  ADD COLUMN "search_vector" tsvector GENERATED ALWAYS AS
    (CASE WHEN "is_current" THEN array_to_tsvector(string_to_array("search_text", ' ')) END) STORED,
  ADD COLUMN "own_vector" tsvector GENERATED ALWAYS AS
    (CASE WHEN "is_current" THEN array_to_tsvector(string_to_array("own_words", ' ')) END) STORED;

CREATE INDEX "deals_search_vector_idx" ON "deals" USING GIN ("search_vector");
CREATE INDEX "claims_quote_vector_idx" ON "claims" USING GIN ("quote_vector");
-- Both in one: a term is found where its words and its deal's have all that is asked for, and its own have some of it.
CREATE INDEX "term_standings_search_vectors_idx" ON "term_standings" USING GIN ("search_vector", "own_vector") WHERE "is_current";
CREATE INDEX "term_standings_past_words_idx" ON "term_standings" USING GIN (word_vector("search_text")) WHERE NOT "is_current";
