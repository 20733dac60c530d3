-- Who has changes sent by e-mail. Nothing is sent before it was confirmed by a link that only that mailbox was sent.
CREATE TABLE "mail_followers" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "record_id" UUID,
    "lang" TEXT NOT NULL,
    "secret" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confirmed_at" TIMESTAMPTZ(6),
    "told_at" TIMESTAMPTZ(6),

    CONSTRAINT "mail_followers_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "mail_followers_email_length" CHECK (length("email") BETWEEN 3 AND 254),
    CONSTRAINT "mail_followers_told_when_confirmed" CHECK (("confirmed_at" IS NULL) = ("told_at" IS NULL))
);
CREATE UNIQUE INDEX "mail_followers_secret_key" ON "mail_followers"("secret");
CREATE INDEX "mail_followers_email_idx" ON "mail_followers"("email");
CREATE INDEX "mail_followers_record_id_idx" ON "mail_followers"("record_id");

ALTER TABLE "mail_followers" ADD CONSTRAINT "mail_followers_record_id_fkey"
  FOREIGN KEY ("record_id") REFERENCES "records"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
