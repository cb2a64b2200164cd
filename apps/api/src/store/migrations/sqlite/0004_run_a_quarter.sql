CREATE TABLE `answers` (
	`question` text NOT NULL,
	`number` integer NOT NULL,
	`text` text NOT NULL,
	`answered_at` text NOT NULL,
	`answered_by` text NOT NULL,
	PRIMARY KEY(`question`, `number`),
	FOREIGN KEY (`question`) REFERENCES `questions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `decisions` (
	`submission` text NOT NULL,
	`number` integer NOT NULL,
	`decision` text NOT NULL,
	`reason` text,
	`decided_at` text NOT NULL,
	`decided_by` text NOT NULL,
	PRIMARY KEY(`submission`, `number`),
	FOREIGN KEY (`submission`) REFERENCES `submissions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `drafts` (
	`owed` text NOT NULL,
	`part` text NOT NULL,
	`content` text NOT NULL,
	`version` integer NOT NULL,
	`saved_at` text NOT NULL,
	`saved_by` text NOT NULL,
	PRIMARY KEY(`owed`, `part`),
	FOREIGN KEY (`owed`) REFERENCES `owed_returns`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `leases` (
	`work` text PRIMARY KEY NOT NULL,
	`holder` text NOT NULL,
	`until` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `owed_returns` (
	`id` text PRIMARY KEY NOT NULL,
	`period` text NOT NULL,
	`measure` text,
	`milestone` text,
	`not_due` text,
	FOREIGN KEY (`period`) REFERENCES `periods`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`measure`) REFERENCES `measures`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`milestone`) REFERENCES `milestones`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `owed_returns_measure` ON `owed_returns` (`period`,`measure`);--> statement-breakpoint
CREATE UNIQUE INDEX `owed_returns_milestone` ON `owed_returns` (`period`,`milestone`);--> statement-breakpoint
CREATE TABLE `question_officers` (
	`question` text NOT NULL,
	`officer` text NOT NULL,
	PRIMARY KEY(`question`, `officer`),
	FOREIGN KEY (`question`) REFERENCES `questions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`officer`) REFERENCES `officers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `questions` (
	`id` text PRIMARY KEY NOT NULL,
	`period` text NOT NULL,
	`measure` text,
	`milestone` text,
	`text` text NOT NULL,
	`asked_at` text NOT NULL,
	`asked_by` text NOT NULL,
	`closed_at` text,
	`closed_by` text,
	FOREIGN KEY (`period`) REFERENCES `periods`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`measure`) REFERENCES `measures`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`milestone`) REFERENCES `milestones`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `questions_period` ON `questions` (`period`);--> statement-breakpoint
CREATE INDEX `questions_measure` ON `questions` (`measure`);--> statement-breakpoint
CREATE TABLE `reminders` (
	`period` text NOT NULL,
	`officer` text NOT NULL,
	`day` text NOT NULL,
	`kind` text NOT NULL,
	`address` text NOT NULL,
	`owed` integer NOT NULL,
	`marked_at` text NOT NULL,
	`sent_at` text,
	PRIMARY KEY(`period`, `officer`, `day`),
	FOREIGN KEY (`period`) REFERENCES `periods`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`officer`) REFERENCES `officers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `submissions` (
	`id` text PRIMARY KEY NOT NULL,
	`owed` text NOT NULL,
	`number` integer NOT NULL,
	`content` text NOT NULL,
	`findings` text NOT NULL,
	`submitted_at` text NOT NULL,
	`submitted_by` text NOT NULL,
	FOREIGN KEY (`owed`) REFERENCES `owed_returns`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `submissions_key` ON `submissions` (`owed`,`number`);--> statement-breakpoint
DROP INDEX `publications_period`;--> statement-breakpoint
ALTER TABLE `publications` ADD `corrects` text REFERENCES publications(id);--> statement-breakpoint
ALTER TABLE `publications` ADD `reason` text;--> statement-breakpoint
ALTER TABLE `publications` ADD `incomplete` text;--> statement-breakpoint
CREATE INDEX `publications_period` ON `publications` (`period`);--> statement-breakpoint
ALTER TABLE `commentaries` ADD `why` text;--> statement-breakpoint
ALTER TABLE `commentaries` ADD `action` text;--> statement-breakpoint
ALTER TABLE `commentaries` ADD `by_when` text;--> statement-breakpoint
ALTER TABLE `milestone_updates` ADD `judgement` text;--> statement-breakpoint
ALTER TABLE `milestone_updates` ADD `judgement_reason` text;--> statement-breakpoint
ALTER TABLE `milestone_updates` ADD `due_date` text;--> statement-breakpoint
ALTER TABLE `milestone_updates` ADD `due_text` text;--> statement-breakpoint
ALTER TABLE `periods` ADD `opened_at` text;--> statement-breakpoint
ALTER TABLE `periods` ADD `reviewed_from` text;--> statement-breakpoint
ALTER TABLE `periods` ADD `correcting_from` text;--> statement-breakpoint
ALTER TABLE `periods` ADD `correction_reason` text;