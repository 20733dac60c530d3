-- Who owes whom, derived at every save like term_standings. Rows of records saved before are made when all is derived again.
CREATE TABLE "obligations" (
    "id" UUID NOT NULL,
    "term_id" UUID NOT NULL,
    "deal_id" UUID NOT NULL,
    "payer_id" UUID,
    "payee_id" UUID,
    "sum_kind_id" UUID NOT NULL,
    "is_current" BOOLEAN NOT NULL,
    "known_from" DATE,
    "known_until" DATE,
    "measure" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "binding" "binding" NOT NULL,
    "standing" "standing" NOT NULL,
    "top" DECIMAL(38,6) NOT NULL,
    "ends_on" DATE,
    "facts" JSONB NOT NULL,

    CONSTRAINT "obligations_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "obligations_is_current_measure_top_id_idx" ON "obligations"("is_current", "measure", "top" DESC, "id");
CREATE INDEX "obligations_is_current_payer_id_measure_top_id_idx" ON "obligations"("is_current", "payer_id", "measure", "top" DESC, "id");
CREATE INDEX "obligations_is_current_payee_id_measure_top_id_idx" ON "obligations"("is_current", "payee_id", "measure", "top" DESC, "id");
CREATE INDEX "obligations_is_current_ends_on_id_idx" ON "obligations"("is_current", "ends_on", "id");
CREATE INDEX "obligations_term_id_idx" ON "obligations"("term_id");
CREATE INDEX "obligations_deal_id_idx" ON "obligations"("deal_id");
CREATE INDEX "obligations_sum_kind_id_idx" ON "obligations"("sum_kind_id");

ALTER TABLE "obligations" ADD CONSTRAINT "obligations_term_id_fkey" FOREIGN KEY ("term_id") REFERENCES "terms"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "obligations" ADD CONSTRAINT "obligations_deal_id_fkey" FOREIGN KEY ("deal_id") REFERENCES "deals"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "obligations" ADD CONSTRAINT "obligations_payer_id_fkey" FOREIGN KEY ("payer_id") REFERENCES "organizations"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "obligations" ADD CONSTRAINT "obligations_payee_id_fkey" FOREIGN KEY ("payee_id") REFERENCES "organizations"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "obligations" ADD CONSTRAINT "obligations_sum_kind_id_fkey" FOREIGN KEY ("sum_kind_id") REFERENCES "term_kinds"("id") ON DELETE CASCADE ON UPDATE CASCADE;
