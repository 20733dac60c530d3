-- Words taken out of the history by order, in a way that the chain of hashes stays what it was: what each revision said is
-- vouched for by its content hash, which stays; what it says now by a redaction, whose proof stands in the message of a change
-- set, and so in the chain.

-- CreateTable
CREATE TABLE "redactions" (
    "id" UUID NOT NULL,
    "change_set_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "removed_hash" CHAR(64) NOT NULL,
    "proof" CHAR(64) NOT NULL,
    "by_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "redactions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "redacted_revisions" (
    "redaction_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "redacted_hash" CHAR(64) NOT NULL,
    "stored_hash" CHAR(64) NOT NULL,

    CONSTRAINT "redacted_revisions_pkey" PRIMARY KEY ("redaction_id","revision_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "redactions_change_set_id_key" ON "redactions"("change_set_id");

-- CreateIndex
CREATE INDEX "redactions_by_id_idx" ON "redactions"("by_id");

-- CreateIndex
CREATE INDEX "redacted_revisions_revision_id_idx" ON "redacted_revisions"("revision_id");

-- AddForeignKey
ALTER TABLE "redactions" ADD CONSTRAINT "redactions_change_set_id_fkey" FOREIGN KEY ("change_set_id") REFERENCES "change_sets"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "redactions" ADD CONSTRAINT "redactions_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "redacted_revisions" ADD CONSTRAINT "redacted_revisions_redaction_id_fkey" FOREIGN KEY ("redaction_id") REFERENCES "redactions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "redacted_revisions" ADD CONSTRAINT "redacted_revisions_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revisions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A redaction is history itself.
CREATE TRIGGER "redactions_append_only" BEFORE UPDATE OR DELETE ON "redactions"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change_of_history"();
CREATE TRIGGER "redacted_revisions_append_only" BEFORE UPDATE OR DELETE ON "redacted_revisions"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change_of_history"();

-- One change of a revision passes: that of its state, to the very one that a redaction names.
DROP TRIGGER "revisions_append_only" ON "revisions";
CREATE TRIGGER "revisions_append_only" BEFORE DELETE OR TRUNCATE ON "revisions"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change_of_history"();
CREATE FUNCTION "refuse_change_of_revision"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW."id", NEW."record_id", NEW."number", NEW."change_set_id", NEW."position", NEW."content_hash", NEW."created_at")
      IS NOT DISTINCT FROM
     (OLD."id", OLD."record_id", OLD."number", OLD."change_set_id", OLD."position", OLD."content_hash", OLD."created_at")
    AND EXISTS (SELECT FROM "redacted_revisions" r WHERE r."revision_id" = NEW."id"
      AND r."stored_hash" = encode(sha256(convert_to(NEW."state"::text, 'UTF8')), 'hex')) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'The history of the record is only added to: % on % is refused.', TG_OP, TG_TABLE_NAME
    USING ERRCODE = 'restrict_violation', HINT = 'Undo a save by a new revision, never by changing an old one.';
END;
$$;
CREATE TRIGGER "revisions_append_only_rows" BEFORE UPDATE ON "revisions"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change_of_revision"();
