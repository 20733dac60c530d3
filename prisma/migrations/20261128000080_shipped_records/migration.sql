-- What the program shipped when the record was last filled or updated with it: the ground of the three-way merge of `data -- update`.
CREATE TABLE "shipped_records" (
    "kind" "record_kind" NOT NULL,
    "slug" TEXT NOT NULL,
    "state" JSONB NOT NULL,

    CONSTRAINT "shipped_records_pkey" PRIMARY KEY ("kind", "slug")
);

-- A record that was filled before there was this table: what the filling save wrote is what was shipped then.
INSERT INTO "shipped_records" ("kind", "slug", "state")
SELECT r."kind", v."state" ->> 'slug', v."state"
FROM "revisions" v JOIN "records" r ON r."id" = v."record_id"
WHERE v."number" = 1 AND v."change_set_id" = (
  SELECT c."id" FROM "change_sets" c
  WHERE c."kind" = 'import' AND c."author_id" IS NULL AND c."message" = 'Import of field.json'
  ORDER BY c."number" LIMIT 1);
