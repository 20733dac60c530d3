-- The record's own words in other languages than English, where an editor wrote them: {"fr": {"title": "…"}}; NULL: nowhere.
-- A column without a default is added without writing a row anew.
ALTER TABLE "deals" ADD COLUMN "translations" JSONB;
ALTER TABLE "partnerships" ADD COLUMN "translations" JSONB;
ALTER TABLE "organizations" ADD COLUMN "translations" JSONB;
ALTER TABLE "events" ADD COLUMN "translations" JSONB;
ALTER TABLE "terms" ADD COLUMN "translations" JSONB;
ALTER TABLE "claims" ADD COLUMN "translations" JSONB;

-- A quote is its source's: no text of another language ever stands beside it, whatever writes to the table.
ALTER TABLE "claims" ADD CONSTRAINT "claims_quote_verbatim_check"
  CHECK ("translations" IS NULL OR NOT jsonb_path_exists("translations", '$.*.quote')) NOT VALID;
ALTER TABLE "claims" VALIDATE CONSTRAINT "claims_quote_verbatim_check";
