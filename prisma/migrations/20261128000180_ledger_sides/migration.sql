-- What is counted together: all obligations of one payer, payee, kind and measure. Read side by side, so that counting needs no more
-- memory than one side takes, and so that after a save only the sides that it touched are counted again.
CREATE INDEX "obligations_sides_idx" ON "obligations" (
    "is_current", "measure",
    coalesce("payer_id", '00000000-0000-0000-0000-000000000000'::uuid),
    coalesce("payee_id", '00000000-0000-0000-0000-000000000000'::uuid),
    "sum_kind_id"
);

-- When each side last changed, by the transaction that changed it: a log, of which a missing row says nothing.
CREATE TABLE "ledger_sides" (
    "side" TEXT NOT NULL,
    "payer_id" UUID,
    "payee_id" UUID,
    "sum_kind_id" UUID NOT NULL,
    "measure" TEXT NOT NULL,
    "version" XID8 NOT NULL,

    CONSTRAINT "ledger_sides_pkey" PRIMARY KEY ("side")
);

CREATE INDEX "ledger_sides_version_idx" ON "ledger_sides"("version");

CREATE FUNCTION "note_ledger_sides"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "ledger_sides" ("side", "payer_id", "payee_id", "sum_kind_id", "measure", "version")
  SELECT DISTINCT concat_ws(' ', coalesce("payer_id"::text, '-'), coalesce("payee_id"::text, '-'), "sum_kind_id", "measure"),
    "payer_id", "payee_id", "sum_kind_id", "measure", pg_current_xact_id()
  FROM "changed" WHERE "is_current" ORDER BY 1
  ON CONFLICT ("side") DO UPDATE SET "version" = excluded."version";
  RETURN NULL;
END $$;

CREATE FUNCTION "note_all_ledger_sides"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "ledger_sides" SET "version" = pg_current_xact_id();
  RETURN NULL;
END $$;

CREATE TRIGGER "obligations_inserted" AFTER INSERT ON "obligations"
  REFERENCING NEW TABLE AS "changed" FOR EACH STATEMENT EXECUTE FUNCTION "note_ledger_sides"();
CREATE TRIGGER "obligations_deleted" AFTER DELETE ON "obligations"
  REFERENCING OLD TABLE AS "changed" FOR EACH STATEMENT EXECUTE FUNCTION "note_ledger_sides"();
CREATE TRIGGER "obligations_updated_from" AFTER UPDATE ON "obligations"
  REFERENCING OLD TABLE AS "changed" FOR EACH STATEMENT EXECUTE FUNCTION "note_ledger_sides"();
CREATE TRIGGER "obligations_updated_to" AFTER UPDATE ON "obligations"
  REFERENCING NEW TABLE AS "changed" FOR EACH STATEMENT EXECUTE FUNCTION "note_ledger_sides"();
CREATE TRIGGER "obligations_truncated" AFTER TRUNCATE ON "obligations"
  FOR EACH STATEMENT EXECUTE FUNCTION "note_all_ledger_sides"();
