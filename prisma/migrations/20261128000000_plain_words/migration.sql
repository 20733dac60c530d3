-- Plain words: an action that waits for a second person is an action, and the rules bind the editors' side.
ALTER TYPE "draft_deed" RENAME TO "draft_action";
ALTER TABLE "drafts" RENAME COLUMN "deed" TO "action";
ALTER TABLE "drafts" RENAME CONSTRAINT "drafts_deed_check" TO "drafts_action_check";
ALTER TABLE "desk_rules" RENAME TO "editor_rules";
ALTER TABLE "editor_rules" RENAME CONSTRAINT "desk_rules_pkey" TO "editor_rules_pkey";
ALTER TABLE "editor_rules" RENAME CONSTRAINT "desk_rules_one_check" TO "editor_rules_one_check";

-- What waits is stored as a document that names its action.
UPDATE "drafts" SET "document" = "document" - 'deed' || jsonb_build_object('action', "document"->'deed')
WHERE "action" <> 'edit' AND "document" ? 'deed';

-- The function names the table in its body, which no rename reaches.
CREATE OR REPLACE FUNCTION "refuse_own_review"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM "editor_rules" WHERE "four_eyes") THEN RETURN NEW; END IF;
  IF NEW."reviewer_id" = NEW."author_id" OR (NEW."status" = 'published' AND NEW."reviewer_id" IS NULL) THEN
    RAISE EXCEPTION 'A draft is reviewed by someone who did not write it.'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'drafts_four_eyes', HINT = 'ENTENTE_FOUR_EYES is set.';
  END IF;
  RETURN NEW;
END;
$$;
