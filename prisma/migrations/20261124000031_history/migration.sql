-- What named a record in the past is found through the states kept of it. Written by hand.
CREATE INDEX "revisions_deal_idx" ON "revisions" (("state" ->> 'deal')) WHERE ("state" ->> 'deal') IS NOT NULL;
CREATE INDEX "revisions_partnership_idx" ON "revisions" (("state" ->> 'partnership')) WHERE ("state" ->> 'partnership') IS NOT NULL;
CREATE INDEX "revisions_amends_idx" ON "revisions" USING GIN (("state" -> 'amends'));
