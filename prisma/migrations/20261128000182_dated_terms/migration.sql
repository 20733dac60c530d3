-- The front page asks what falls due, ends or may begin between two days: dates that terms state, and ends of terms.
CREATE INDEX "term_standings_dates_idx" ON "term_standings" ((("value" ->> 'date') COLLATE "C"), "is_current")
  WHERE "value" ->> 'date' IS NOT NULL;
CREATE INDEX "terms_in_force_until_earliest_idx" ON "terms"("in_force_until_earliest");
