-- The contested terms of today by the money at stake and by age, so that a page of them is read in its order instead of sorting all.
-- Written by hand: an expression has no place in the schema. The same expressions as in lib/db/read/disputes/disputes-sql.ts.
CREATE INDEX "term_standings_contested_by_stake_idx" ON "term_standings" ("standing",
    (CASE WHEN "stake_currency" IS NULL THEN 0 WHEN "stake_currency" = 'USD' THEN 2 ELSE 1 END), "at_stake",
    (COALESCE('9999-12-31'::date - "since", 0)))
  WHERE "is_current" AND "standing" IN ('disputed', 'ruled', 'denied');
CREATE INDEX "term_standings_contested_by_age_idx" ON "term_standings" ("standing",
    (COALESCE('9999-12-31'::date - "since", 0)),
    (CASE WHEN "stake_currency" IS NULL THEN 0 WHEN "stake_currency" = 'USD' THEN 2 ELSE 1 END), "at_stake")
  WHERE "is_current" AND "standing" IN ('disputed', 'ruled', 'denied');

-- What lies ahead of deals is kept in memory, too: its changes are noted as those of standings are.
CREATE TRIGGER "milestones_inserted" AFTER INSERT ON "milestones"
  REFERENCING NEW TABLE AS "changed" FOR EACH STATEMENT EXECUTE FUNCTION "note_deal_changes"();
CREATE TRIGGER "milestones_deleted" AFTER DELETE ON "milestones"
  REFERENCING OLD TABLE AS "changed" FOR EACH STATEMENT EXECUTE FUNCTION "note_deal_changes"();
CREATE TRIGGER "milestones_updated" AFTER UPDATE ON "milestones"
  REFERENCING NEW TABLE AS "changed" FOR EACH STATEMENT EXECUTE FUNCTION "note_deal_changes"();
