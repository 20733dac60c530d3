-- What the command has dealt with, so that one that was cut off goes on where it was: files by the hash of their bytes, addresses by
-- themselves.
CREATE TABLE "intake_files" (
    "hash" CHAR(64) NOT NULL,
    "document_id" UUID,
    "error" TEXT,
    "read_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "intake_files_pkey" PRIMARY KEY ("hash"),
    -- A document, or the sentence why there is none.
    CONSTRAINT "intake_files_outcome" CHECK (("document_id" IS NULL) <> ("error" IS NULL))
);

CREATE TABLE "intake_addresses" (
    "address" TEXT NOT NULL,
    "is_feed" BOOLEAN NOT NULL DEFAULT false,
    "error" TEXT,
    "etag" TEXT,
    "modified" TEXT,
    "fetched_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "intake_addresses_pkey" PRIMARY KEY ("address")
);

CREATE INDEX "intake_files_document_id_idx" ON "intake_files"("document_id");

ALTER TABLE "intake_files" ADD CONSTRAINT "intake_files_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "intake_documents"("id") ON DELETE CASCADE ON UPDATE CASCADE;
