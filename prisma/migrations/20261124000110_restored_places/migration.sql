-- A record that comes back stands where it stood. Those that were taken out before come last.

-- AlterTable
ALTER TABLE "tombstones" ADD COLUMN     "position" INTEGER;
