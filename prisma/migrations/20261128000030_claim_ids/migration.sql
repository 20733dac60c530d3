-- A claim has a lasting short id of its own, by which it is cited, compared and merged; its row is named by it, and no longer by its place.
-- The claims that are stored get the ids that lib/domain/records/claim-ids.ts derives from the same text, so that no revision need be rewritten.
ALTER TABLE "claims" ADD COLUMN "short_id" TEXT;

-- lib/domain/text/short-id.ts: FNV-1a of 64 bits over UTF-16 code units, in two halves, mixed once, 35 bits in Crockford's base 32.
CREATE FUNCTION "derive_short_id"("plain" text) RETURNS text LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
  word constant bigint := 4294967296;
  high bigint := 3421674724;
  low bigint := 2216829733;
  product numeric;
  bits bigint;
  point int;
  units int[];
  unit int;
  symbol text;
  id text := '';
BEGIN
  FOREACH symbol IN ARRAY string_to_array(plain, NULL) LOOP
    point := ascii(symbol);
    units := CASE WHEN point < 65536 THEN ARRAY[point]
      ELSE ARRAY[55296 + ((point - 65536) >> 10), 56320 + ((point - 65536) & 1023)] END;
    FOREACH unit IN ARRAY units LOOP
      low := low # unit;
      high := (high * 435 + low * 435 / word + low * 256) % word;
      low := low * 435 % word;
    END LOOP;
  END LOOP;
  low := low # (high >> 1);
  product := (high::numeric * word + low) * 18397679294719823053 % 18446744073709551616;
  high := div(product, word);
  low := (product % word)::bigint # (high >> 1);
  bits := low + (high & 7) * word;
  FOR i IN 0..6 LOOP
    id := id || substr('0123456789abcdefghjkmnpqrstvwxyz', ((bits >> (5 * i)) & 31)::int + 1, 1);
  END LOOP;
  RETURN id;
END;
$$;

UPDATE "claims" c
SET "short_id" = derive_short_id(concat_ws(E'\n', t."key", s."slug", c."stance"::text, c."quote"))
FROM "terms" t, "sources" s
WHERE t."id" = c."term_id" AND s."id" = c."source_id";

-- Two claims of one deal never share an id: the later one takes the next that is free.
DO $$
DECLARE
  claim record;
  tried text;
  used text[];
  deal uuid;
  salt int;
BEGIN
  FOR claim IN
    SELECT c."id", c."short_id", t."deal_id", concat_ws(E'\n', t."key", s."slug", c."stance"::text, c."quote") AS plain
    FROM "claims" c JOIN "terms" t ON t."id" = c."term_id" JOIN "sources" s ON s."id" = c."source_id"
    WHERE t."deal_id" IN (
      SELECT d."deal_id" FROM "claims" x JOIN "terms" d ON d."id" = x."term_id"
      GROUP BY d."deal_id" HAVING count(DISTINCT x."short_id") < count(*))
    ORDER BY t."deal_id", t."position", c."position"
  LOOP
    IF deal IS DISTINCT FROM claim."deal_id" THEN used := '{}'; END IF;
    deal := claim."deal_id";
    tried := claim."short_id";
    salt := 0;
    WHILE tried = ANY(used) LOOP
      salt := salt + 1;
      tried := derive_short_id(claim.plain || '#' || salt);
    END LOOP;
    used := used || tried;
    IF salt > 0 THEN UPDATE "claims" SET "short_id" = tried WHERE "id" = claim."id"; END IF;
  END LOOP;
END;
$$;

-- lib/db/store/identity.ts: a row below a record is named by what it is.
UPDATE "claims" c SET "id" = (
  substr(h, 1, 8) || '-' || substr(h, 9, 4) || '-8' || substr(h, 14, 3) || '-a' || substr(h, 18, 3) || '-' || substr(h, 21, 12))::uuid
FROM (
  SELECT "id" AS was, encode(sha256(convert_to(concat_ws(E'\n', 'claim', "term_id"::text, "short_id"), 'UTF8')), 'hex') AS h
  FROM "claims") named
WHERE named.was = c."id";

DROP FUNCTION "derive_short_id"(text);

ALTER TABLE "claims" ALTER COLUMN "short_id" SET NOT NULL;
ALTER TABLE "claims" ADD CONSTRAINT "claims_short_id_check" CHECK ("short_id" ~ '^[0-9a-hjkmnp-tv-z]{7}$');

-- The place may change while the row stays, so two rows may hold one place until the save is whole.
DROP INDEX "claims_term_id_position_key";
CREATE INDEX "claims_term_id_position_idx" ON "claims"("term_id", "position");
