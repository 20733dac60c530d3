-- A function that is strict is called for every row, because what it calls is not: without that word PostgreSQL puts its body in its
-- place, in indexes and queries alike. It answers the same, NULL for NULL too.
CREATE OR REPLACE FUNCTION "word_vector"(text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN array_to_tsvector(string_to_array($1, ' '));
