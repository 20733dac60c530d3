-- What the Prisma schema language cannot say: the rules a row must keep whoever writes it,
-- the indexes of full-text search, and history that nobody can rewrite. Written by hand.

-- Slugs are parts of URLs for ever.
ALTER TABLE "organizations" ADD CONSTRAINT "organizations_slug_check" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "partnerships" ADD CONSTRAINT "partnerships_slug_check" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "deals" ADD CONSTRAINT "deals_slug_check" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "sources" ADD CONSTRAINT "sources_slug_check" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "events" ADD CONSTRAINT "events_slug_check" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "terms" ADD CONSTRAINT "terms_key_check" CHECK ("key" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
-- Kinds of term are named as values of an enumeration are: with "_".
ALTER TABLE "term_kinds" ADD CONSTRAINT "term_kinds_slug_check" CHECK ("slug" ~ '^[a-z0-9]+([_-][a-z0-9]+)*$');
ALTER TABLE "slug_redirects" ADD CONSTRAINT "slug_redirects_slug_check" CHECK ("slug" ~ '^[a-z0-9]+([_-][a-z0-9]+)*$');
ALTER TABLE "tombstones" ADD CONSTRAINT "tombstones_slug_check" CHECK ("slug" ~ '^[a-z0-9]+([_-][a-z0-9]+)*$');

-- Only addresses a browser may safely follow.
ALTER TABLE "sources" ADD CONSTRAINT "sources_url_check" CHECK ("url" ~* '^https?://');
ALTER TABLE "organizations" ADD CONSTRAINT "organizations_homepage_check" CHECK ("homepage" ~* '^https?://');

-- A span begins before it ends.
ALTER TABLE "deals" ADD CONSTRAINT "deals_announced_on_check" CHECK ("announced_on_earliest" <= "announced_on_latest");
ALTER TABLE "deals" ADD CONSTRAINT "deals_effective_on_check" CHECK ("effective_on_earliest" <= "effective_on_latest");
ALTER TABLE "deals" ADD CONSTRAINT "deals_ends_on_check" CHECK ("ends_on_earliest" <= "ends_on_latest");
ALTER TABLE "events" ADD CONSTRAINT "events_on_check" CHECK ("on_earliest" <= "on_latest");
ALTER TABLE "sources" ADD CONSTRAINT "sources_published_on_check" CHECK ("published_on_earliest" <= "published_on_latest");
ALTER TABLE "terms" ADD CONSTRAINT "terms_in_force_from_check" CHECK ("in_force_from_earliest" <= "in_force_from_latest");
ALTER TABLE "terms" ADD CONSTRAINT "terms_in_force_until_check" CHECK ("in_force_until_earliest" <= "in_force_until_latest");
ALTER TABLE "terms" ADD CONSTRAINT "terms_in_force_check"
  CHECK ("in_force_from_edtf" IS NULL OR "in_force_from_earliest" <= "in_force_until_latest");
ALTER TABLE "claims" ADD CONSTRAINT "claims_amount_check" CHECK ("amount_low" <= "amount_high");

-- Nothing points at itself.
ALTER TABLE "terms" ADD CONSTRAINT "terms_parties_check" CHECK ("from_id" <> "to_id");
ALTER TABLE "source_citations" ADD CONSTRAINT "source_citations_other_check" CHECK ("source_id" <> "cited_id");
ALTER TABLE "source_ancestors" ADD CONSTRAINT "source_ancestors_other_check" CHECK ("source_id" <> "ancestor_id");
ALTER TABLE "deal_amendments" ADD CONSTRAINT "deal_amendments_other_check" CHECK ("deal_id" <> "amended_deal_id");

-- An editor who ranks a claim says why.
ALTER TABLE "claims" ADD CONSTRAINT "claims_reason_check"
  CHECK ("rank" = 'normal' OR ("reason" IS NOT NULL AND "reason" ~ '\S'));
ALTER TABLE "tombstones" ADD CONSTRAINT "tombstones_reason_check" CHECK ("reason" ~ '\S');

-- Standings: one current row per term, which has no span; every other row has one that is not empty.
ALTER TABLE "term_standings" ADD CONSTRAINT "term_standings_span_check"
  CHECK (CASE WHEN "is_current" THEN "known_from" IS NULL AND "known_until" IS NULL ELSE "known_from" < "known_until" IS NOT FALSE END);
ALTER TABLE "term_standings" ADD CONSTRAINT "term_standings_set_aside_check" CHECK ("set_aside" >= 0);
CREATE UNIQUE INDEX "term_standings_current_key" ON "term_standings" ("term_id") WHERE "is_current";

ALTER TABLE "records" ADD CONSTRAINT "records_head_revision_check" CHECK ("head_revision" >= 0);
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_number_check" CHECK ("number" >= 1);
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_base_revision_check" CHECK ("base_revision" >= 0);

-- Whole words, for ranking; the trigram indexes beside them find parts of words.
CREATE INDEX "organizations_search_words_idx" ON "organizations" USING GIN (to_tsvector('simple', "search_text"));
CREATE INDEX "sources_search_words_idx" ON "sources" USING GIN (to_tsvector('simple', "search_text"));
CREATE INDEX "partnerships_search_words_idx" ON "partnerships" USING GIN (to_tsvector('simple', "search_text"));
CREATE INDEX "deals_search_words_idx" ON "deals" USING GIN (to_tsvector('simple', "search_text"));
CREATE INDEX "claims_quote_words_idx" ON "claims" USING GIN (to_tsvector('simple', "quote"));

-- History is only ever added to.
CREATE FUNCTION "refuse_change_of_history"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'The history of the record is only added to: % on % is refused.', TG_OP, TG_TABLE_NAME
    USING ERRCODE = 'restrict_violation', HINT = 'Undo a save by a new revision, never by changing an old one.';
END;
$$;
CREATE TRIGGER "revisions_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "revisions"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change_of_history"();
CREATE TRIGGER "change_sets_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "change_sets"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change_of_history"();
