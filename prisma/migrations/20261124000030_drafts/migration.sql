-- Drafts: their way through review, and how often they were saved.
ALTER TABLE "drafts" ADD COLUMN     "message" TEXT,
ADD COLUMN     "published_change_set_id" UUID,
ADD COLUMN     "reviewer_id" TEXT,
ADD COLUMN     "submitted_at" TIMESTAMPTZ(6),
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "desk_rules" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "four_eyes" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "desk_rules_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "drafts_reviewer_id_idx" ON "drafts"("reviewer_id");

-- CreateIndex
CREATE INDEX "drafts_published_change_set_id_idx" ON "drafts"("published_change_set_id");

-- AddForeignKey
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_reviewer_id_fkey" FOREIGN KEY ("reviewer_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_published_change_set_id_fkey" FOREIGN KEY ("published_change_set_id") REFERENCES "change_sets"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- By hand from here on.
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_version_check" CHECK ("version" >= 1);
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_submitted_at_check" CHECK ("status" <> 'submitted' OR "submitted_at" IS NOT NULL);

-- One row, which says what the desk is held to.
ALTER TABLE "desk_rules" ADD CONSTRAINT "desk_rules_one_check" CHECK ("id" = 1);
INSERT INTO "desk_rules" ("id", "four_eyes") VALUES (1, false);

-- Two pairs of eyes, whatever the application forgets: nobody reviews what he wrote, and what is published was reviewed.
CREATE FUNCTION "refuse_own_review"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM "desk_rules" WHERE "four_eyes") THEN RETURN NEW; END IF;
  IF NEW."reviewer_id" = NEW."author_id" OR (NEW."status" = 'published' AND NEW."reviewer_id" IS NULL) THEN
    RAISE EXCEPTION 'A draft is reviewed by someone who did not write it.'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'drafts_four_eyes', HINT = 'ENTENTE_FOUR_EYES is set.';
  END IF;
  RETURN NEW;
END;
$$;
CREATE TRIGGER "drafts_four_eyes" BEFORE INSERT OR UPDATE ON "drafts"
  FOR EACH ROW EXECUTE FUNCTION "refuse_own_review"();
