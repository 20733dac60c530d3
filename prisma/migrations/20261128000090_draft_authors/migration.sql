-- Four eyes, proven: everyone who typed in a draft is on record, and what was submitted is what is published.

-- AlterTable
ALTER TABLE "drafts" ADD COLUMN     "submitted_version" INTEGER,
ADD COLUMN     "typed_by_id" TEXT;

-- CreateTable
CREATE TABLE "draft_authors" (
    "draft_id" UUID NOT NULL,
    "user_id" TEXT NOT NULL,
    "since" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "draft_authors_pkey" PRIMARY KEY ("draft_id","user_id")
);

-- CreateIndex
CREATE INDEX "drafts_typed_by_id_idx" ON "drafts"("typed_by_id");

-- CreateIndex
CREATE INDEX "draft_authors_user_id_idx" ON "draft_authors"("user_id");

-- AddForeignKey
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_typed_by_id_fkey" FOREIGN KEY ("typed_by_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft_authors" ADD CONSTRAINT "draft_authors_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "drafts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft_authors" ADD CONSTRAINT "draft_authors_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- By hand from here on. Of drafts made before, only who began them is known.
UPDATE "drafts" SET "typed_by_id" = "author_id";
UPDATE "drafts" SET "submitted_version" = "version" WHERE "status" = 'submitted';
INSERT INTO "draft_authors" ("draft_id", "user_id") SELECT "id", "author_id" FROM "drafts";

ALTER TABLE "drafts" ADD CONSTRAINT "drafts_submitted_version_check"
  CHECK (("status" <> 'submitted' OR "submitted_version" = "version") IS TRUE);

-- What is submitted is fixed: to change it, it is taken or sent back first, and submitted anew. An action, which nobody
-- types on, is fixed by being asked for anew under a new version.
CREATE FUNCTION "fix_what_was_submitted"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    NEW."typed_by_id" := COALESCE(NEW."typed_by_id", NEW."author_id");
    IF NEW."status" = 'submitted' THEN NEW."submitted_version" := NEW."version"; END IF;
    RETURN NEW;
  END IF;
  IF OLD."status" NOT IN ('open', 'returned')
    AND (NEW."document", NEW."base_revision", NEW."action", NEW."kind") IS DISTINCT FROM
        (OLD."document", OLD."base_revision", OLD."action", OLD."kind")
    AND NOT (NEW."action" <> 'edit' AND NEW."status" = 'submitted' AND NEW."version" > OLD."version") THEN
    RAISE EXCEPTION 'What was submitted is not changed: send it back first.'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'drafts_submitted_is_fixed';
  END IF;
  IF NEW."status" = 'submitted' AND (OLD."status" <> 'submitted' OR NEW."version" > OLD."version") THEN
    NEW."submitted_version" := NEW."version";
  ELSIF NEW."status" IN ('open', 'returned') THEN
    NEW."submitted_version" := NULL;
  END IF;
  RETURN NEW;
END;
$$;
-- By its name it fires before "drafts_four_eyes", which reads what it sets.
CREATE TRIGGER "drafts_fixed_when_submitted" BEFORE INSERT OR UPDATE ON "drafts"
  FOR EACH ROW EXECUTE FUNCTION "fix_what_was_submitted"();

-- Whoever changes what a draft says is one of its authors from then on, also when another takes those words out again.
CREATE FUNCTION "note_draft_author"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO "draft_authors" ("draft_id", "user_id") VALUES (NEW."id", NEW."author_id") ON CONFLICT DO NOTHING;
  END IF;
  IF TG_OP = 'INSERT' OR (NEW."document", NEW."base_revision") IS DISTINCT FROM (OLD."document", OLD."base_revision") THEN
    INSERT INTO "draft_authors" ("draft_id", "user_id") VALUES (NEW."id", NEW."typed_by_id") ON CONFLICT DO NOTHING;
  END IF;
  RETURN NULL;
END;
$$;
CREATE TRIGGER "drafts_note_author" AFTER INSERT OR UPDATE ON "drafts"
  FOR EACH ROW EXECUTE FUNCTION "note_draft_author"();

-- Two pairs of eyes, whatever the application forgets: nobody answers what he had a hand in, and nothing is published
-- but what was submitted, as it was submitted.
CREATE OR REPLACE FUNCTION "refuse_own_review"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM "editor_rules" WHERE "four_eyes") THEN RETURN NEW; END IF;
  -- A review is an answer: typing in what one sent back is no second one.
  IF TG_OP = 'UPDATE' AND (NEW."status", NEW."reviewer_id") IS NOT DISTINCT FROM (OLD."status", OLD."reviewer_id") THEN
    RETURN NEW;
  END IF;
  IF NEW."status" NOT IN ('returned', 'rejected', 'published') THEN RETURN NEW; END IF;
  IF NEW."reviewer_id" IN (NEW."author_id", NEW."typed_by_id")
    OR EXISTS (SELECT FROM "draft_authors" a WHERE a."draft_id" = NEW."id" AND a."user_id" = NEW."reviewer_id")
    OR (NEW."status" = 'published' AND NEW."reviewer_id" IS NULL) THEN
    RAISE EXCEPTION 'A draft is reviewed by someone who did not write it.'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'drafts_four_eyes', HINT = 'ENTENTE_FOUR_EYES is set.';
  END IF;
  IF NEW."status" = 'published'
    AND (TG_OP = 'INSERT' OR (OLD."status" = 'submitted' AND OLD."submitted_version" = OLD."version") IS NOT TRUE) THEN
    RAISE EXCEPTION 'A draft is published as it was submitted.'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'drafts_four_eyes', HINT = 'ENTENTE_FOUR_EYES is set.';
  END IF;
  RETURN NEW;
END;
$$;
