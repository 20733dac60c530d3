-- What readers report as wrong, for editors alone.

-- CreateEnum
CREATE TYPE "reader_note_status" AS ENUM ('open', 'done', 'not_an_error');

-- CreateTable
CREATE TABLE "reader_notes" (
    "id" UUID NOT NULL,
    "record_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "contact" TEXT,
    "status" "reader_note_status" NOT NULL DEFAULT 'open',
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answered_by_id" TEXT,
    "answered_at" TIMESTAMPTZ(6),

    CONSTRAINT "reader_notes_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "reader_notes_status_created_at_idx" ON "reader_notes"("status", "created_at");

-- CreateIndex
CREATE INDEX "reader_notes_record_id_status_idx" ON "reader_notes"("record_id", "status");

-- CreateIndex
CREATE INDEX "reader_notes_answered_by_id_idx" ON "reader_notes"("answered_by_id");

-- AddForeignKey
ALTER TABLE "reader_notes" ADD CONSTRAINT "reader_notes_record_id_fkey" FOREIGN KEY ("record_id") REFERENCES "records"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reader_notes" ADD CONSTRAINT "reader_notes_answered_by_id_fkey" FOREIGN KEY ("answered_by_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- By hand from here on. A contact is kept as long as the note waits, and no longer, whatever the application forgets.
ALTER TABLE "reader_notes" ADD CONSTRAINT "reader_notes_text_check" CHECK (char_length("text") BETWEEN 1 AND 5000);
ALTER TABLE "reader_notes" ADD CONSTRAINT "reader_notes_contact_check"
  CHECK (("contact" IS NULL OR ("status" = 'open' AND char_length("contact") <= 200)) IS TRUE);
ALTER TABLE "reader_notes" ADD CONSTRAINT "reader_notes_answered_check"
  CHECK (("status" = 'open') = ("answered_by_id" IS NULL) AND ("status" = 'open') = ("answered_at" IS NULL));
