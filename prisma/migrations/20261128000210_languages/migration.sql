-- What a term amounts to is said in every language there is: English stands in "display", the others here by their codes.
-- The start program fills these for rows that are there already, since the rules of deriving have another number; every save writes them.
ALTER TABLE "term_standings" ADD COLUMN "displays" JSONB NOT NULL DEFAULT '{}';
