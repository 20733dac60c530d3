-- When a delivery was made and last tried: admins see it, and what is older than a month goes.
ALTER TABLE "webhook_deliveries"
    ADD COLUMN "made_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    ADD COLUMN "tried_at" TIMESTAMPTZ(6);
CREATE INDEX "webhook_deliveries_made_at_idx" ON "webhook_deliveries"("made_at");
