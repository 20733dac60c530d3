-- Deals are counted by standing and put in order from indexes alone. Written by hand.

-- Each standing says which deal it belongs to.
ALTER TABLE "term_standings" ADD COLUMN IF NOT EXISTS "deal_id" UUID;
UPDATE "term_standings" s SET "deal_id" = t."deal_id" FROM "terms" t WHERE t."id" = s."term_id";
ALTER TABLE "term_standings" ALTER COLUMN "deal_id" SET NOT NULL;
ALTER TABLE "term_standings" DROP CONSTRAINT IF EXISTS "term_standings_deal_id_fkey";
ALTER TABLE "term_standings" ADD CONSTRAINT "term_standings_deal_id_fkey" FOREIGN KEY ("deal_id") REFERENCES "deals"("id") ON DELETE CASCADE ON UPDATE CASCADE;
CREATE INDEX IF NOT EXISTS "term_standings_deals_by_standing_idx" ON "term_standings"("is_current", "standing", "deal_id", "known_from", "known_until");

-- The orders of the list, one index each; deals without a date come last in both directions, which takes two.
CREATE INDEX "deals_newest_idx" ON "deals" ((coalesce("announced_on_sort", '0001-01-01'::date)), "slug");
CREATE INDEX "deals_oldest_idx" ON "deals" ((coalesce("announced_on_sort", '9999-12-31'::date)), "slug");
CREATE INDEX "deals_title_order_idx" ON "deals" ((lower("title") COLLATE "C"), "slug");
CREATE INDEX "deals_firmest_idx" ON "deals" ("binding", (coalesce("announced_on_sort", '0001-01-01'::date)), "slug");
CREATE INDEX "deals_least_firm_idx" ON "deals" ("binding", (coalesce("announced_on_sort", '9999-12-31'::date)), "slug");
