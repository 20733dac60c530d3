-- Disputes are ordered by the money at stake and by age; claims say what became of them, so that the record of a publisher can be
-- counted; what is ahead is derived at every save like obligations. The rows of records saved before this migration are derived by
-- the program that derives all deals again.
ALTER TABLE "term_standings" ADD COLUMN "at_stake" DECIMAL(38,6) NOT NULL DEFAULT 0;
ALTER TABLE "term_standings" ADD COLUMN "stake_currency" TEXT;
ALTER TABLE "term_standings" ADD COLUMN "since" DATE;

ALTER TABLE "claims" ADD COLUMN "outcome" TEXT;
CREATE INDEX "claims_source_id_outcome_idx" ON "claims"("source_id", "outcome");

CREATE TABLE "milestones" (
    "id" UUID NOT NULL,
    "deal_id" UUID NOT NULL,
    "term_id" UUID,
    "is_current" BOOLEAN NOT NULL,
    "known_from" DATE,
    "known_until" DATE,
    "kind" TEXT NOT NULL,
    "is_dated" BOOLEAN NOT NULL,
    "earliest" DATE NOT NULL,
    "latest" DATE NOT NULL,
    "facts" JSONB NOT NULL,

    CONSTRAINT "milestones_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "milestones_is_current_is_dated_latest_id_idx" ON "milestones"("is_current", "is_dated", "latest", "id");
CREATE INDEX "milestones_deal_id_idx" ON "milestones"("deal_id");
CREATE INDEX "milestones_term_id_idx" ON "milestones"("term_id");

ALTER TABLE "milestones" ADD CONSTRAINT "milestones_deal_id_fkey" FOREIGN KEY ("deal_id") REFERENCES "deals"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "milestones" ADD CONSTRAINT "milestones_term_id_fkey" FOREIGN KEY ("term_id") REFERENCES "terms"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Editors are shown terms that outlive their deal.
CREATE INDEX "deals_ends_on_latest_idx" ON "deals"("ends_on_latest");
