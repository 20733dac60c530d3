-- The deals before and after one in its partnership, without sorting all of them: a deal without a date comes last. Written by hand.
CREATE INDEX "deals_in_partnership_idx" ON "deals" ("partnership_id", (coalesce("announced_on_sort", 'infinity'::date)), "slug");
