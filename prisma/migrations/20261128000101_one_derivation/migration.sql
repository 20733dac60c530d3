-- What is derived is worked out anew in one step, be it that the rules changed or the way in which texts are cut into words.
ALTER TABLE "derivations" ADD COLUMN "cut_by" TEXT NOT NULL DEFAULT '';
UPDATE "derivations" SET "cut_by" = COALESCE((SELECT "cut_by" FROM "search_words"), '');
DROP TABLE "search_words";
