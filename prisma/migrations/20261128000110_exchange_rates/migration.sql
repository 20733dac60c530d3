-- What one unit of a currency came to in another on a day, as a source states it. Editors add rates to the source that has them.
ALTER TABLE "sources" ADD COLUMN "exchange_rates" JSONB NOT NULL DEFAULT '[]';
