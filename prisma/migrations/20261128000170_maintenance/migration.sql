-- When the operator's jobs ran, and what the link check found of each source.

-- CreateEnum
CREATE TYPE "maintenance_kind" AS ENUM ('backup', 'verify', 'links');

-- CreateEnum
CREATE TYPE "link_outcome" AS ENUM ('alive', 'dead', 'refused', 'unreachable', 'skipped');

-- CreateTable
CREATE TABLE "maintenance_runs" (
    "id" SERIAL NOT NULL,
    "kind" "maintenance_kind" NOT NULL,
    "started_at" TIMESTAMPTZ(6) NOT NULL,
    "ended_at" TIMESTAMPTZ(6) NOT NULL,
    "is_ok" BOOLEAN NOT NULL,
    "detail" TEXT NOT NULL,

    CONSTRAINT "maintenance_runs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "link_checks" (
    "source_id" UUID NOT NULL,
    "url" TEXT NOT NULL,
    "checked_at" TIMESTAMPTZ(6) NOT NULL,
    "outcome" "link_outcome" NOT NULL,
    "status" INTEGER,
    "reason" TEXT,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "archived_url" TEXT,

    CONSTRAINT "link_checks_pkey" PRIMARY KEY ("source_id")
);

-- CreateIndex
CREATE INDEX "maintenance_runs_kind_ended_at_idx" ON "maintenance_runs"("kind", "ended_at" DESC);

-- CreateIndex
CREATE INDEX "link_checks_outcome_idx" ON "link_checks"("outcome");

-- AddForeignKey
ALTER TABLE "link_checks" ADD CONSTRAINT "link_checks_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE CASCADE ON UPDATE CASCADE;
