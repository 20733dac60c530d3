-- One document is one source: the address in its one spelling, to find the second by. Not unique: what was entered twice before stays until it is merged.
ALTER TABLE "sources" ADD COLUMN "url_key" TEXT;
CREATE INDEX "sources_url_key_idx" ON "sources"("url_key");

-- Units of counts that editors add to those the program knows, with their spellings.
ALTER TABLE "term_kinds" ADD COLUMN "units" JSONB NOT NULL DEFAULT '[]';

-- By which rules everything derived was worked out; 0 is before rules had a number. A start derives anew what older rules gave.
CREATE TABLE "derivations" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "version" INTEGER NOT NULL,

    CONSTRAINT "derivations_pkey" PRIMARY KEY ("id")
);
ALTER TABLE "derivations" ADD CONSTRAINT "derivations_one_check" CHECK ("id" = 1);
INSERT INTO "derivations" ("id", "version") VALUES (1, 0);
