-- What terms amounted to for readers of past days is kept in memory, too, so changes of past readings are noted as well. A save that
-- changes them alone: another day of a source.
CREATE OR REPLACE FUNCTION "note_deal_changes"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "deal_changes" ("deal_id", "version")
  SELECT DISTINCT "deal_id", pg_current_xact_id() FROM "changed" ORDER BY 1
  ON CONFLICT ("deal_id") DO UPDATE SET "version" = excluded."version";
  RETURN NULL;
END $$;
