-- What a second reader answered of an article, after an editor had sent it there: which, when, and what of it stood up to checking.
ALTER TABLE "intake_documents" ADD COLUMN "second_reading" JSONB;
