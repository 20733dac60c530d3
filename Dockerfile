# syntax=docker/dockerfile:1
# The app alone; its PostgreSQL is named by DATABASE_URL. See compose.yaml for both together.
FROM node:24-trixie-slim AS build
WORKDIR /app
COPY . .
# What the build keeps to be quicker next time has no next time here; the folder is where a tmpfs goes.
RUN --mount=type=cache,target=/root/.npm npm run build && rm -rf .next/cache && mkdir .next/cache

FROM node:24-trixie-slim
# HOME: Prisma and tsx keep small files there; /tmp may be a tmpfs, and nothing else need be writable.
# The engine is named, so that no start tries to make it executable.
ENV NODE_ENV=production PORT=3000 HOME=/tmp \
  PRISMA_SCHEMA_ENGINE_BINARY=/app/scripts/prisma/schema-engine.mjs
WORKDIR /app
# Owned by root and run by another: the app cannot change its own code.
COPY --from=build /app ./
USER node
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=5s --start-period=180s --retries=4 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Migrates, loads the shipped record into an empty database, serves. Not by npm, which keeps signals to itself.
CMD ["node", "scripts/start.mjs"]
