-- CreateEnum
CREATE TYPE "link_purpose" AS ENUM ('first_admin', 'set_password');

-- AlterTable
ALTER TABLE "two_factors" ADD COLUMN     "failed_verification_count" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "locked_until" TIMESTAMPTZ(6),
ADD COLUMN     "verified" BOOLEAN NOT NULL DEFAULT true;

-- AlterTable
ALTER TABLE "users" ADD COLUMN     "disabled_at" TIMESTAMPTZ(6);

-- CreateTable
CREATE TABLE "api_tokens" (
    "id" UUID NOT NULL,
    "user_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" "role" NOT NULL,
    "hash" CHAR(64) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_used_at" TIMESTAMPTZ(6),
    "revoked_at" TIMESTAMPTZ(6),

    CONSTRAINT "api_tokens_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "one_time_links" (
    "hash" CHAR(64) NOT NULL,
    "purpose" "link_purpose" NOT NULL,
    "user_id" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "used_at" TIMESTAMPTZ(6),

    CONSTRAINT "one_time_links_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "sign_in_limits" (
    "key" CHAR(64) NOT NULL,
    "tries" TIMESTAMPTZ(6)[],
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "sign_in_limits_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "api_tokens_user_id_idx" ON "api_tokens"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "api_tokens_hash_key" ON "api_tokens"("hash");

-- CreateIndex
CREATE INDEX "one_time_links_user_id_idx" ON "one_time_links"("user_id");

-- CreateIndex
CREATE INDEX "sign_in_limits_updated_at_idx" ON "sign_in_limits"("updated_at");

-- AddForeignKey
ALTER TABLE "api_tokens" ADD CONSTRAINT "api_tokens_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "one_time_links" ADD CONSTRAINT "one_time_links_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A link to set a password is somebody's; that of the first admin is nobody's yet.
ALTER TABLE one_time_links
    ADD CONSTRAINT one_time_links_user_check CHECK ((purpose = 'first_admin') = (user_id IS NULL));
ALTER TABLE users
    ADD CONSTRAINT users_email_check CHECK (email = lower(email) AND email LIKE '%_@_%');
-- A token writes; it never manages accounts.
ALTER TABLE api_tokens
    ADD CONSTRAINT api_tokens_role_check CHECK (role <> 'admin');
