-- The feed of rulings reads the newest revisions that hold a ruled claim, however many hold none.
CREATE INDEX "revisions_ruled_idx" ON "revisions"("created_at" DESC, "id")
  WHERE jsonb_path_exists("state", '$.terms[*].claims[*] ? (@.rank != "normal")');
