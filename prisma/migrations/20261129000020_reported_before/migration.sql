-- The first day on which a record had been reported, where that day was taken back: its source was withdrawn, merged away or dated anew.
-- Addresses of such days were good once, and say so (410) where one of a day before any report was never good (404).
CREATE TABLE "reported_before" (
    "record_id" UUID NOT NULL,
    "day" DATE NOT NULL,

    CONSTRAINT "reported_before_pkey" PRIMARY KEY ("record_id")
);

ALTER TABLE "reported_before" ADD CONSTRAINT "reported_before_record_id_fkey"
  FOREIGN KEY ("record_id") REFERENCES "records"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Its argument: the column that says since when the row's record is reported.
CREATE FUNCTION "note_reported_before"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "reported_before" ("record_id", "day")
  VALUES (OLD."id", (to_jsonb(OLD) ->> TG_ARGV[0])::date)
  ON CONFLICT ("record_id") DO UPDATE SET "day" = least("reported_before"."day", excluded."day");
  RETURN NULL;
END $$;

-- No day at all counts as the last of days: what is undated is known to today's readers alone.
CREATE TRIGGER "deals_reported_later" AFTER UPDATE OF "first_known_on" ON "deals" FOR EACH ROW
  WHEN (OLD."first_known_on" < coalesce(NEW."first_known_on", 'infinity'))
  EXECUTE FUNCTION "note_reported_before"('first_known_on');
CREATE TRIGGER "events_reported_later" AFTER UPDATE OF "first_known_on" ON "events" FOR EACH ROW
  WHEN (OLD."first_known_on" < coalesce(NEW."first_known_on", 'infinity'))
  EXECUTE FUNCTION "note_reported_before"('first_known_on');
CREATE TRIGGER "partnerships_reported_later" AFTER UPDATE OF "first_known_on" ON "partnerships" FOR EACH ROW
  WHEN (OLD."first_known_on" < coalesce(NEW."first_known_on", 'infinity'))
  EXECUTE FUNCTION "note_reported_before"('first_known_on');
CREATE TRIGGER "sources_published_later" AFTER UPDATE OF "published_on_latest" ON "sources" FOR EACH ROW
  WHEN (OLD."published_on_latest" < coalesce(NEW."published_on_latest", 'infinity'))
  EXECUTE FUNCTION "note_reported_before"('published_on_latest');
