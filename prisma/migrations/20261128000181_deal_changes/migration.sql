-- When the standings of each deal last changed, by the transaction that changed them: a log, of which a missing row says nothing. What
-- is kept in memory of the deals (the counts of facets) is renewed by it, deal by deal.
CREATE TABLE "deal_changes" (
    "deal_id" UUID NOT NULL,
    "version" XID8 NOT NULL,

    CONSTRAINT "deal_changes_pkey" PRIMARY KEY ("deal_id")
);

CREATE INDEX "deal_changes_version_idx" ON "deal_changes"("version");

CREATE FUNCTION "note_deal_changes"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "deal_changes" ("deal_id", "version")
  SELECT DISTINCT "deal_id", pg_current_xact_id() FROM "changed" WHERE "is_current" ORDER BY 1
  ON CONFLICT ("deal_id") DO UPDATE SET "version" = excluded."version";
  RETURN NULL;
END $$;

CREATE TRIGGER "term_standings_inserted" AFTER INSERT ON "term_standings"
  REFERENCING NEW TABLE AS "changed" FOR EACH STATEMENT EXECUTE FUNCTION "note_deal_changes"();
CREATE TRIGGER "term_standings_deleted" AFTER DELETE ON "term_standings"
  REFERENCING OLD TABLE AS "changed" FOR EACH STATEMENT EXECUTE FUNCTION "note_deal_changes"();
CREATE TRIGGER "term_standings_updated" AFTER UPDATE ON "term_standings"
  REFERENCING NEW TABLE AS "changed" FOR EACH STATEMENT EXECUTE FUNCTION "note_deal_changes"();
