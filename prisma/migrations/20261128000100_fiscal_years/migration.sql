-- The month with which an organization's fiscal year ends: "FY2026" is read by it, and where none is on record it is asked.
ALTER TABLE "organizations" ADD COLUMN "fiscal_year_end" INTEGER;
ALTER TABLE "organizations" ADD CONSTRAINT "organizations_fiscal_year_end_check" CHECK ("fiscal_year_end" BETWEEN 1 AND 12);
