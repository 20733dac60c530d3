-- The tables of prisma/models, as Prisma writes them (`npm run migrate -- base` made this file).

-- Trigram search: the indexes of "search_text" need it.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "role" AS ENUM ('contributor', 'editor', 'admin');

-- CreateEnum
CREATE TYPE "deal_kind" AS ENUM ('compute_commitment', 'chip_supply', 'equity_investment', 'distribution', 'exclusivity_change', 'restructuring', 'joint_venture', 'amendment', 'other');

-- CreateEnum
CREATE TYPE "binding" AS ENUM ('rumored', 'letter_of_intent', 'announced', 'signed');

-- CreateEnum
CREATE TYPE "lifecycle" AS ENUM ('pending', 'in_force', 'amended', 'expired', 'terminated', 'cancelled');

-- CreateEnum
CREATE TYPE "organization_kind" AS ENUM ('ai_lab', 'cloud_provider', 'chip_maker', 'data_center_operator', 'investor', 'government', 'other');

-- CreateEnum
CREATE TYPE "party_role" AS ENUM ('cloud_provider', 'customer', 'investor', 'investee', 'model_provider', 'distributor', 'chip_supplier', 'operator', 'equity_partner', 'technology_partner');

-- CreateEnum
CREATE TYPE "event_kind" AS ENUM ('announcement', 'signing', 'amendment', 'launch', 'milestone', 'financial', 'report', 'dispute', 'regulatory');

-- CreateEnum
CREATE TYPE "record_kind" AS ENUM ('term_kind', 'organization', 'source', 'partnership', 'deal', 'event');

-- CreateEnum
CREATE TYPE "change_set_kind" AS ENUM ('import', 'edit', 'revert', 'delete', 'merge');

-- CreateEnum
CREATE TYPE "draft_status" AS ENUM ('open', 'submitted', 'returned', 'rejected', 'published');

-- CreateEnum
CREATE TYPE "tier" AS ENUM ('primary', 'press', 'secondary', 'aggregator');

-- CreateEnum
CREATE TYPE "value_type" AS ENUM ('money', 'percent', 'capacity', 'count', 'duration', 'date', 'exclusivity', 'flag', 'text', 'undisclosed', 'redacted', 'none', 'not_applicable');

-- CreateEnum
CREATE TYPE "stance" AS ENUM ('asserts', 'denies', 'questions');

-- CreateEnum
CREATE TYPE "rank" AS ENUM ('preferred', 'normal', 'deprecated');

-- CreateEnum
CREATE TYPE "standing" AS ENUM ('confirmed', 'reported', 'disputed', 'ruled', 'denied', 'undisclosed', 'unknown');

-- CreateEnum
CREATE TYPE "term_state" AS ENUM ('known', 'undisclosed', 'redacted', 'none', 'not_applicable', 'unknown');

-- CreateTable
CREATE TABLE "users" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "role" "role" NOT NULL DEFAULT 'contributor',
    "two_factor_enabled" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sessions" (
    "id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "accounts" (
    "id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "password" TEXT,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(6),
    "refresh_token_expires_at" TIMESTAMPTZ(6),
    "scope" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "accounts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verifications" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "verifications_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "two_factors" (
    "id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "secret" TEXT NOT NULL,
    "backup_codes" TEXT NOT NULL,

    CONSTRAINT "two_factors_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "deals" (
    "id" UUID NOT NULL,
    "short_id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "partnership_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "kind" "deal_kind" NOT NULL,
    "binding" "binding" NOT NULL,
    "lifecycle" "lifecycle" NOT NULL,
    "announced_on_edtf" TEXT,
    "announced_on_earliest" DATE,
    "announced_on_latest" DATE,
    "announced_on_sort" DATE,
    "effective_on_edtf" TEXT,
    "effective_on_earliest" DATE,
    "effective_on_latest" DATE,
    "ends_on_edtf" TEXT,
    "ends_on_earliest" DATE,
    "ends_on_latest" DATE,
    "summary" TEXT NOT NULL,
    "first_known_on" DATE,
    "search_text" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "deals_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "deal_parties" (
    "deal_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "role" "party_role" NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "deal_parties_pkey" PRIMARY KEY ("deal_id","organization_id","role")
);

-- CreateTable
CREATE TABLE "deal_amendments" (
    "deal_id" UUID NOT NULL,
    "amended_deal_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "deal_amendments_pkey" PRIMARY KEY ("deal_id","amended_deal_id")
);

-- CreateTable
CREATE TABLE "organizations" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "organization_kind" NOT NULL,
    "aliases" TEXT[],
    "homepage" TEXT,
    "search_text" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "organizations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "partnerships" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "first_known_on" DATE,
    "search_text" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "partnerships_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "partnership_parties" (
    "partnership_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "role" "party_role" NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "partnership_parties_pkey" PRIMARY KEY ("partnership_id","organization_id","role")
);

-- CreateTable
CREATE TABLE "events" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "partnership_id" UUID NOT NULL,
    "deal_id" UUID,
    "on_edtf" TEXT NOT NULL,
    "on_earliest" DATE NOT NULL,
    "on_latest" DATE NOT NULL,
    "on_sort" DATE NOT NULL,
    "kind" "event_kind" NOT NULL,
    "title" TEXT NOT NULL,
    "detail" TEXT NOT NULL,
    "first_known_on" DATE,

    CONSTRAINT "events_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event_sources" (
    "event_id" UUID NOT NULL,
    "source_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "event_sources_pkey" PRIMARY KEY ("event_id","source_id")
);

-- CreateTable
CREATE TABLE "records" (
    "id" UUID NOT NULL,
    "kind" "record_kind" NOT NULL,
    "head_revision" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changed_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "records_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "change_sets" (
    "id" UUID NOT NULL,
    "number" SERIAL NOT NULL,
    "kind" "change_set_kind" NOT NULL,
    "message" TEXT NOT NULL,
    "author_id" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "previous_hash" CHAR(64),
    "hash" CHAR(64) NOT NULL,

    CONSTRAINT "change_sets_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "revisions" (
    "id" UUID NOT NULL,
    "record_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "change_set_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "state" JSONB NOT NULL,
    "content_hash" CHAR(64) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "revisions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "slug_redirects" (
    "kind" "record_kind" NOT NULL,
    "slug" TEXT NOT NULL,
    "record_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "slug_redirects_pkey" PRIMARY KEY ("kind","slug")
);

-- CreateTable
CREATE TABLE "tombstones" (
    "record_id" UUID NOT NULL,
    "kind" "record_kind" NOT NULL,
    "slug" TEXT NOT NULL,
    "short_id" TEXT,
    "reason" TEXT NOT NULL,
    "successor_id" UUID,
    "change_set_id" UUID NOT NULL,
    "deleted_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "tombstones_pkey" PRIMARY KEY ("record_id")
);

-- CreateTable
CREATE TABLE "drafts" (
    "id" UUID NOT NULL,
    "kind" "record_kind" NOT NULL,
    "record_id" UUID,
    "base_revision" INTEGER,
    "document" JSONB NOT NULL,
    "status" "draft_status" NOT NULL DEFAULT 'open',
    "note" TEXT,
    "author_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "drafts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sources" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "publisher" TEXT NOT NULL,
    "via" TEXT,
    "url" TEXT,
    "published_on_edtf" TEXT,
    "published_on_earliest" DATE,
    "published_on_latest" DATE,
    "published_on_sort" DATE,
    "language" TEXT NOT NULL,
    "tier" "tier" NOT NULL,
    "search_text" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "sources_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "source_citations" (
    "source_id" UUID NOT NULL,
    "cited_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "source_citations_pkey" PRIMARY KEY ("source_id","cited_id")
);

-- CreateTable
CREATE TABLE "source_ancestors" (
    "source_id" UUID NOT NULL,
    "ancestor_id" UUID NOT NULL,
    "is_root" BOOLEAN NOT NULL,

    CONSTRAINT "source_ancestors_pkey" PRIMARY KEY ("source_id","ancestor_id")
);

-- CreateTable
CREATE TABLE "term_kinds" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "group" TEXT NOT NULL,
    "value_type" "value_type" NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "term_kinds_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "terms" (
    "id" UUID NOT NULL,
    "deal_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "kind_id" UUID NOT NULL,
    "label" TEXT NOT NULL,
    "from_id" UUID,
    "to_id" UUID,
    "in_force_from_edtf" TEXT,
    "in_force_from_earliest" DATE,
    "in_force_from_latest" DATE,
    "in_force_until_edtf" TEXT,
    "in_force_until_earliest" DATE,
    "in_force_until_latest" DATE,
    "ended_by_deal_id" UUID,
    "position" INTEGER NOT NULL,

    CONSTRAINT "terms_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "claims" (
    "id" UUID NOT NULL,
    "term_id" UUID NOT NULL,
    "source_id" UUID NOT NULL,
    "stance" "stance" NOT NULL,
    "value_type" "value_type" NOT NULL,
    "value" JSONB NOT NULL,
    "amount_low" DECIMAL(38,6),
    "amount_high" DECIMAL(38,6),
    "unit" TEXT,
    "quote" TEXT NOT NULL,
    "locator" TEXT,
    "rank" "rank" NOT NULL DEFAULT 'normal',
    "reason" TEXT,
    "position" INTEGER NOT NULL,

    CONSTRAINT "claims_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "term_standings" (
    "id" UUID NOT NULL,
    "term_id" UUID NOT NULL,
    "deal_id" UUID NOT NULL,
    "is_current" BOOLEAN NOT NULL,
    "known_from" DATE,
    "known_until" DATE,
    "standing" "standing" NOT NULL,
    "state" "term_state" NOT NULL,
    "value" JSONB,
    "display" TEXT NOT NULL,
    "set_aside" INTEGER NOT NULL,

    CONSTRAINT "term_standings_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "users_email_key" ON "users"("email");

-- CreateIndex
CREATE UNIQUE INDEX "sessions_token_key" ON "sessions"("token");

-- CreateIndex
CREATE INDEX "sessions_user_id_idx" ON "sessions"("user_id");

-- CreateIndex
CREATE INDEX "accounts_user_id_idx" ON "accounts"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "accounts_provider_id_account_id_key" ON "accounts"("provider_id", "account_id");

-- CreateIndex
CREATE INDEX "verifications_identifier_idx" ON "verifications"("identifier");

-- CreateIndex
CREATE INDEX "two_factors_user_id_idx" ON "two_factors"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "deals_short_id_key" ON "deals"("short_id");

-- CreateIndex
CREATE UNIQUE INDEX "deals_slug_key" ON "deals"("slug");

-- CreateIndex
CREATE INDEX "deals_partnership_id_announced_on_sort_idx" ON "deals"("partnership_id", "announced_on_sort");

-- CreateIndex
CREATE INDEX "deals_announced_on_sort_slug_idx" ON "deals"("announced_on_sort" DESC, "slug");

-- CreateIndex
CREATE INDEX "deals_title_slug_idx" ON "deals"("title", "slug");

-- CreateIndex
CREATE INDEX "deals_kind_idx" ON "deals"("kind");

-- CreateIndex
CREATE INDEX "deals_binding_announced_on_sort_idx" ON "deals"("binding", "announced_on_sort" DESC);

-- CreateIndex
CREATE INDEX "deals_lifecycle_idx" ON "deals"("lifecycle");

-- CreateIndex
CREATE INDEX "deals_first_known_on_idx" ON "deals"("first_known_on");

-- CreateIndex
CREATE INDEX "deals_search_trgm_idx" ON "deals" USING GIN ("search_text" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "deal_parties_organization_id_idx" ON "deal_parties"("organization_id");

-- CreateIndex
CREATE INDEX "deal_amendments_amended_deal_id_idx" ON "deal_amendments"("amended_deal_id");

-- CreateIndex
CREATE UNIQUE INDEX "organizations_slug_key" ON "organizations"("slug");

-- CreateIndex
CREATE INDEX "organizations_kind_idx" ON "organizations"("kind");

-- CreateIndex
CREATE INDEX "organizations_name_idx" ON "organizations"("name");

-- CreateIndex
CREATE INDEX "organizations_search_trgm_idx" ON "organizations" USING GIN ("search_text" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "partnerships_slug_key" ON "partnerships"("slug");

-- CreateIndex
CREATE INDEX "partnerships_position_slug_idx" ON "partnerships"("position", "slug");

-- CreateIndex
CREATE INDEX "partnerships_name_idx" ON "partnerships"("name");

-- CreateIndex
CREATE INDEX "partnerships_first_known_on_idx" ON "partnerships"("first_known_on");

-- CreateIndex
CREATE INDEX "partnerships_search_trgm_idx" ON "partnerships" USING GIN ("search_text" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "partnership_parties_organization_id_idx" ON "partnership_parties"("organization_id");

-- CreateIndex
CREATE UNIQUE INDEX "events_slug_key" ON "events"("slug");

-- CreateIndex
CREATE INDEX "events_partnership_id_on_sort_slug_idx" ON "events"("partnership_id", "on_sort", "slug");

-- CreateIndex
CREATE INDEX "events_deal_id_idx" ON "events"("deal_id");

-- CreateIndex
CREATE INDEX "events_kind_idx" ON "events"("kind");

-- CreateIndex
CREATE INDEX "events_on_sort_slug_idx" ON "events"("on_sort" DESC, "slug");

-- CreateIndex
CREATE INDEX "events_first_known_on_idx" ON "events"("first_known_on");

-- CreateIndex
CREATE INDEX "event_sources_source_id_idx" ON "event_sources"("source_id");

-- CreateIndex
CREATE UNIQUE INDEX "change_sets_number_key" ON "change_sets"("number");

-- CreateIndex
CREATE INDEX "change_sets_author_id_idx" ON "change_sets"("author_id");

-- CreateIndex
CREATE UNIQUE INDEX "revisions_record_id_number_key" ON "revisions"("record_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "revisions_change_set_id_position_key" ON "revisions"("change_set_id", "position");

-- CreateIndex
CREATE INDEX "slug_redirects_record_id_idx" ON "slug_redirects"("record_id");

-- CreateIndex
CREATE UNIQUE INDEX "tombstones_short_id_key" ON "tombstones"("short_id");

-- CreateIndex
CREATE INDEX "tombstones_successor_id_idx" ON "tombstones"("successor_id");

-- CreateIndex
CREATE INDEX "tombstones_change_set_id_idx" ON "tombstones"("change_set_id");

-- CreateIndex
CREATE UNIQUE INDEX "tombstones_kind_slug_key" ON "tombstones"("kind", "slug");

-- CreateIndex
CREATE INDEX "drafts_author_id_status_idx" ON "drafts"("author_id", "status");

-- CreateIndex
CREATE INDEX "drafts_record_id_idx" ON "drafts"("record_id");

-- CreateIndex
CREATE INDEX "drafts_status_updated_at_idx" ON "drafts"("status", "updated_at");

-- CreateIndex
CREATE UNIQUE INDEX "sources_slug_key" ON "sources"("slug");

-- CreateIndex
CREATE INDEX "sources_tier_published_on_sort_slug_idx" ON "sources"("tier", "published_on_sort" DESC, "slug");

-- CreateIndex
CREATE INDEX "sources_published_on_sort_slug_idx" ON "sources"("published_on_sort" DESC, "slug");

-- CreateIndex
CREATE INDEX "sources_publisher_idx" ON "sources"("publisher");

-- CreateIndex
CREATE INDEX "sources_published_on_latest_idx" ON "sources"("published_on_latest");

-- CreateIndex
CREATE INDEX "sources_search_trgm_idx" ON "sources" USING GIN ("search_text" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "source_citations_cited_id_idx" ON "source_citations"("cited_id");

-- CreateIndex
CREATE INDEX "source_ancestors_ancestor_id_idx" ON "source_ancestors"("ancestor_id");

-- CreateIndex
CREATE UNIQUE INDEX "term_kinds_slug_key" ON "term_kinds"("slug");

-- CreateIndex
CREATE INDEX "term_kinds_position_idx" ON "term_kinds"("position");

-- CreateIndex
CREATE INDEX "terms_kind_id_deal_id_idx" ON "terms"("kind_id", "deal_id");

-- CreateIndex
CREATE INDEX "terms_from_id_idx" ON "terms"("from_id");

-- CreateIndex
CREATE INDEX "terms_to_id_idx" ON "terms"("to_id");

-- CreateIndex
CREATE INDEX "terms_ended_by_deal_id_idx" ON "terms"("ended_by_deal_id");

-- CreateIndex
CREATE INDEX "terms_in_force_from_earliest_in_force_until_latest_idx" ON "terms"("in_force_from_earliest", "in_force_until_latest");

-- CreateIndex
CREATE UNIQUE INDEX "terms_deal_id_key_key" ON "terms"("deal_id", "key");

-- CreateIndex
CREATE INDEX "claims_source_id_idx" ON "claims"("source_id");

-- CreateIndex
CREATE INDEX "claims_rank_idx" ON "claims"("rank");

-- CreateIndex
CREATE INDEX "claims_unit_amount_low_idx" ON "claims"("unit", "amount_low");

-- CreateIndex
CREATE UNIQUE INDEX "claims_term_id_position_key" ON "claims"("term_id", "position");

-- CreateIndex
CREATE INDEX "term_standings_term_id_is_current_known_from_idx" ON "term_standings"("term_id", "is_current", "known_from");

-- CreateIndex
CREATE INDEX "term_standings_is_current_standing_term_id_idx" ON "term_standings"("is_current", "standing", "term_id");

-- CreateIndex
CREATE INDEX "term_standings_deals_by_standing_idx" ON "term_standings"("is_current", "standing", "deal_id", "known_from", "known_until");

-- CreateIndex
CREATE INDEX "term_standings_standing_known_from_idx" ON "term_standings"("standing", "known_from");

-- AddForeignKey
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "two_factors" ADD CONSTRAINT "two_factors_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deals" ADD CONSTRAINT "deals_id_fkey" FOREIGN KEY ("id") REFERENCES "records"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deals" ADD CONSTRAINT "deals_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnerships"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deal_parties" ADD CONSTRAINT "deal_parties_deal_id_fkey" FOREIGN KEY ("deal_id") REFERENCES "deals"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deal_parties" ADD CONSTRAINT "deal_parties_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organizations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deal_amendments" ADD CONSTRAINT "deal_amendments_deal_id_fkey" FOREIGN KEY ("deal_id") REFERENCES "deals"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deal_amendments" ADD CONSTRAINT "deal_amendments_amended_deal_id_fkey" FOREIGN KEY ("amended_deal_id") REFERENCES "deals"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organizations" ADD CONSTRAINT "organizations_id_fkey" FOREIGN KEY ("id") REFERENCES "records"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partnerships" ADD CONSTRAINT "partnerships_id_fkey" FOREIGN KEY ("id") REFERENCES "records"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partnership_parties" ADD CONSTRAINT "partnership_parties_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnerships"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partnership_parties" ADD CONSTRAINT "partnership_parties_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organizations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "events" ADD CONSTRAINT "events_id_fkey" FOREIGN KEY ("id") REFERENCES "records"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "events" ADD CONSTRAINT "events_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnerships"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "events" ADD CONSTRAINT "events_deal_id_fkey" FOREIGN KEY ("deal_id") REFERENCES "deals"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_sources" ADD CONSTRAINT "event_sources_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "events"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_sources" ADD CONSTRAINT "event_sources_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "change_sets" ADD CONSTRAINT "change_sets_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_record_id_fkey" FOREIGN KEY ("record_id") REFERENCES "records"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_change_set_id_fkey" FOREIGN KEY ("change_set_id") REFERENCES "change_sets"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "slug_redirects" ADD CONSTRAINT "slug_redirects_record_id_fkey" FOREIGN KEY ("record_id") REFERENCES "records"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tombstones" ADD CONSTRAINT "tombstones_record_id_fkey" FOREIGN KEY ("record_id") REFERENCES "records"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tombstones" ADD CONSTRAINT "tombstones_successor_id_fkey" FOREIGN KEY ("successor_id") REFERENCES "records"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tombstones" ADD CONSTRAINT "tombstones_change_set_id_fkey" FOREIGN KEY ("change_set_id") REFERENCES "change_sets"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_record_id_fkey" FOREIGN KEY ("record_id") REFERENCES "records"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sources" ADD CONSTRAINT "sources_id_fkey" FOREIGN KEY ("id") REFERENCES "records"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_citations" ADD CONSTRAINT "source_citations_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_citations" ADD CONSTRAINT "source_citations_cited_id_fkey" FOREIGN KEY ("cited_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_ancestors" ADD CONSTRAINT "source_ancestors_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_ancestors" ADD CONSTRAINT "source_ancestors_ancestor_id_fkey" FOREIGN KEY ("ancestor_id") REFERENCES "sources"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "term_kinds" ADD CONSTRAINT "term_kinds_id_fkey" FOREIGN KEY ("id") REFERENCES "records"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "terms" ADD CONSTRAINT "terms_deal_id_fkey" FOREIGN KEY ("deal_id") REFERENCES "deals"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "terms" ADD CONSTRAINT "terms_kind_id_fkey" FOREIGN KEY ("kind_id") REFERENCES "term_kinds"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "terms" ADD CONSTRAINT "terms_from_id_fkey" FOREIGN KEY ("from_id") REFERENCES "organizations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "terms" ADD CONSTRAINT "terms_to_id_fkey" FOREIGN KEY ("to_id") REFERENCES "organizations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "terms" ADD CONSTRAINT "terms_ended_by_deal_id_fkey" FOREIGN KEY ("ended_by_deal_id") REFERENCES "deals"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claims" ADD CONSTRAINT "claims_term_id_fkey" FOREIGN KEY ("term_id") REFERENCES "terms"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claims" ADD CONSTRAINT "claims_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "term_standings" ADD CONSTRAINT "term_standings_term_id_fkey" FOREIGN KEY ("term_id") REFERENCES "terms"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "term_standings" ADD CONSTRAINT "term_standings_deal_id_fkey" FOREIGN KEY ("deal_id") REFERENCES "deals"("id") ON DELETE CASCADE ON UPDATE CASCADE;
