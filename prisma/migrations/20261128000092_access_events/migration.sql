-- Who signed in, and what was done to accounts and tokens, by whom. Only ever added to.

-- CreateEnum
CREATE TYPE "access_event_kind" AS ENUM ('signed_in', 'account_added', 'role_changed', 'disabled', 'enabled', 'signed_out_everywhere', 'link_made', 'password_set', 'token_made', 'token_revoked');

-- CreateTable
CREATE TABLE "access_events" (
    "id" SERIAL NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "kind" "access_event_kind" NOT NULL,
    "account_id" TEXT NOT NULL,
    "by_id" TEXT,
    "detail" TEXT,

    CONSTRAINT "access_events_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "access_events_account_id_idx" ON "access_events"("account_id");

-- CreateIndex
CREATE INDEX "access_events_by_id_idx" ON "access_events"("by_id");

-- AddForeignKey
ALTER TABLE "access_events" ADD CONSTRAINT "access_events_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "access_events" ADD CONSTRAINT "access_events_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;
