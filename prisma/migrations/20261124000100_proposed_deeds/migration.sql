-- Deeds that wait for a second person: taking out, joining, bringing back, going back, taking a save back.
CREATE TYPE "draft_deed" AS ENUM ('edit', 'delete', 'merge', 'restore', 'revert', 'undo');

ALTER TABLE "drafts" ADD COLUMN     "deed" "draft_deed" NOT NULL DEFAULT 'edit';

-- By hand from here on. A deed is proposed or answered, never typed on; and it is done to a record that exists.
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_deed_check"
  CHECK ("deed" = 'edit' OR ("status" <> 'open' AND "record_id" IS NOT NULL));
