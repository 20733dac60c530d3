-- What an API token was made for, in place of a role. Tokens that there are may do what they could.

-- CreateEnum
CREATE TYPE "api_scope" AS ENUM ('propose', 'publish', 'remove');

-- AlterTable
ALTER TABLE "api_tokens" ADD COLUMN "scopes" "api_scope"[];
UPDATE "api_tokens" SET "scopes" =
    CASE WHEN "role" = 'contributor' THEN '{propose}' ELSE '{propose,publish,remove}' END::"api_scope"[];
ALTER TABLE "api_tokens" DROP COLUMN "role";
