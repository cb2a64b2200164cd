-- As on SQLite, where it matters what a row begins with: both engines have the same table.
ALTER TABLE "publications" ADD COLUMN "frozen_text" text;--> statement-breakpoint
UPDATE "publications" SET "frozen_text" = "frozen";--> statement-breakpoint
ALTER TABLE "publications" DROP COLUMN "frozen";--> statement-breakpoint
ALTER TABLE "publications" RENAME COLUMN "frozen_text" TO "frozen";
