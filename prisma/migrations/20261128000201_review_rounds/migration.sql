-- What a draft said when its reviewer sent it back, and what was remarked on its single fields: both stay through rounds.

-- CreateTable
CREATE TABLE "review_rounds" (
    "draft_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "document" JSONB NOT NULL,
    "note" TEXT NOT NULL,
    "reviewer_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "review_rounds_pkey" PRIMARY KEY ("draft_id","number")
);

-- CreateTable
CREATE TABLE "review_notes" (
    "id" UUID NOT NULL,
    "draft_id" UUID NOT NULL,
    "place" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "author_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "settled_by_id" TEXT,
    "settled_at" TIMESTAMPTZ(6),

    CONSTRAINT "review_notes_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "review_rounds_reviewer_id_idx" ON "review_rounds"("reviewer_id");

-- CreateIndex
CREATE INDEX "review_notes_draft_id_created_at_idx" ON "review_notes"("draft_id", "created_at");

-- CreateIndex
CREATE INDEX "review_notes_author_id_idx" ON "review_notes"("author_id");

-- CreateIndex
CREATE INDEX "review_notes_settled_by_id_idx" ON "review_notes"("settled_by_id");

-- AddForeignKey
ALTER TABLE "review_rounds" ADD CONSTRAINT "review_rounds_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "drafts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_rounds" ADD CONSTRAINT "review_rounds_reviewer_id_fkey" FOREIGN KEY ("reviewer_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_notes" ADD CONSTRAINT "review_notes_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "drafts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_notes" ADD CONSTRAINT "review_notes_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_notes" ADD CONSTRAINT "review_notes_settled_by_id_fkey" FOREIGN KEY ("settled_by_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- By hand from here on.
ALTER TABLE "review_notes" ADD CONSTRAINT "review_notes_text_check" CHECK (char_length("text") BETWEEN 1 AND 5000);
ALTER TABLE "review_notes" ADD CONSTRAINT "review_notes_settled_check" CHECK (("settled_by_id" IS NULL) = ("settled_at" IS NULL));
