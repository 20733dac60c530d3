-- Which version of the methodology held when something was saved. Of earlier saves, the day says it.
ALTER TABLE "change_sets" ADD COLUMN "methodology" SMALLINT CHECK ("methodology" > 0);
