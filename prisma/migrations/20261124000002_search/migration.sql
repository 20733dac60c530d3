-- Search by the words of quotes, labels and sentences whatever their case and accents. Written by hand.

-- The same folding as lib/domain/search-words.ts: lower case, no accents. Immutable, so that indexes may be built on it.
CREATE FUNCTION "fold_text"(text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN lower(regexp_replace(normalize($1, NFD), '[\u0300-\u036f]', '', 'g'));

DROP INDEX "claims_quote_words_idx";
CREATE INDEX "claims_quote_words_idx" ON "claims" USING GIN (to_tsvector('simple', fold_text("quote")));
CREATE INDEX "claims_quote_trgm_idx" ON "claims" USING GIN (fold_text("quote") gin_trgm_ops);
CREATE INDEX "terms_label_words_idx" ON "terms" USING GIN (to_tsvector('simple', fold_text("label")));
CREATE INDEX "terms_label_trgm_idx" ON "terms" USING GIN (fold_text("label") gin_trgm_ops);
CREATE INDEX "term_standings_display_words_idx" ON "term_standings" USING GIN (to_tsvector('simple', fold_text("display")));
CREATE INDEX "term_standings_display_trgm_idx" ON "term_standings" USING GIN (fold_text("display") gin_trgm_ops);
