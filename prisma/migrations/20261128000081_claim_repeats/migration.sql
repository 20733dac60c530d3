-- A claim may repeat another source though its own document does not as a whole.
ALTER TABLE "claims" ADD COLUMN "repeats_id" UUID;
ALTER TABLE "claims" ADD CONSTRAINT "claims_repeats_id_fkey" FOREIGN KEY ("repeats_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "claims" ADD CONSTRAINT "claims_repeats_other_check" CHECK ("repeats_id" <> "source_id");
CREATE INDEX "claims_repeats_id_idx" ON "claims"("repeats_id");
