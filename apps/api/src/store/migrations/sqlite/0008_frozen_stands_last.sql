-- SQLite reads a row from its beginning: what stood behind some hundred kilobytes of frozen text was
-- found only by reading through it, for every publication of a board and on every page.
ALTER TABLE `publications` ADD `frozen_text` text;--> statement-breakpoint
UPDATE `publications` SET `frozen_text` = `frozen`;--> statement-breakpoint
ALTER TABLE `publications` DROP COLUMN `frozen`;--> statement-breakpoint
ALTER TABLE `publications` RENAME COLUMN `frozen_text` TO `frozen`;
