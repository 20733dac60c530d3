-- Answers to requests that said which one they are (Idempotency-Key), so that each is done once. Forgotten after a day.

-- CreateTable
CREATE TABLE "idempotent_requests" (
    "owner" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "request_hash" CHAR(64) NOT NULL,
    "status" INTEGER,
    "headers" JSONB,
    "body" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "idempotent_requests_pkey" PRIMARY KEY ("owner", "key")
);

-- CreateIndex
CREATE INDEX "idempotent_requests_created_at_idx" ON "idempotent_requests"("created_at");

-- How often somebody wrote by the API in the window that runs.

-- CreateTable
CREATE TABLE "write_counts" (
    "writer" TEXT NOT NULL,
    "since" TIMESTAMPTZ(6) NOT NULL,
    "writes" INTEGER NOT NULL,

    CONSTRAINT "write_counts_pkey" PRIMARY KEY ("writer")
);
