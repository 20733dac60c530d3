-- Views of the tables that editors share with everybody: a name, and the query of the list without its place.
CREATE TABLE "shared_views" (
    "id" UUID NOT NULL,
    "list" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "author_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "shared_views_pkey" PRIMARY KEY ("id")
);
ALTER TABLE "shared_views" ADD CONSTRAINT "shared_views_list_check" CHECK ("list" IN ('deals', 'terms'));
CREATE UNIQUE INDEX "shared_views_list_name_key" ON "shared_views"("list", "name");

ALTER TABLE "shared_views" ADD CONSTRAINT "shared_views_author_id_fkey"
  FOREIGN KEY ("author_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
