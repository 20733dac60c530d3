-- A word of its own for what newsrooms agree on and no party or filing says. Alone in its migration: a new word cannot be used in the one that adds it.
ALTER TYPE "standing" ADD VALUE 'corroborated' AFTER 'confirmed';
