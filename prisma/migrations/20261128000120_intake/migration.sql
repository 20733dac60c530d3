-- Words by which articles are read as speaking of a kind of term, added by editors to those that the program knows.
ALTER TABLE "term_kinds" ADD COLUMN "cues" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[];

-- Articles as they were read: what quotations are checked against. For editors alone; no public query reads it.
CREATE TYPE "intake_status" AS ENUM ('waiting', 'done', 'dismissed');

CREATE TABLE "intake_documents" (
    "id" UUID NOT NULL,
    "hash" CHAR(64) NOT NULL,
    "text" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "source" JSONB NOT NULL,
    "status" "intake_status" NOT NULL DEFAULT 'waiting',
    "answers" JSONB NOT NULL DEFAULT '{}',
    "draft_id" UUID,
    "created_by_id" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "intake_documents_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "intake_documents_hash_key" ON "intake_documents"("hash");
CREATE INDEX "intake_documents_status_created_at_idx" ON "intake_documents"("status", "created_at");
CREATE INDEX "intake_documents_draft_id_idx" ON "intake_documents"("draft_id");
CREATE INDEX "intake_documents_created_by_id_idx" ON "intake_documents"("created_by_id");

ALTER TABLE "intake_documents" ADD CONSTRAINT "intake_documents_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "drafts"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "intake_documents" ADD CONSTRAINT "intake_documents_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;
