CREATE TABLE `commentaries` (
	`id` text PRIMARY KEY NOT NULL,
	`publication` text NOT NULL,
	`code` text NOT NULL,
	`text` text NOT NULL,
	`note` text,
	`position` integer NOT NULL,
	FOREIGN KEY (`publication`) REFERENCES `publications`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `commentaries_key` ON `commentaries` (`publication`,`code`);--> statement-breakpoint
CREATE TABLE `commentary_measures` (
	`commentary` text NOT NULL,
	`measure` text NOT NULL,
	PRIMARY KEY(`commentary`, `measure`),
	FOREIGN KEY (`commentary`) REFERENCES `commentaries`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`measure`) REFERENCES `measures`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `commentary_measures_measure` ON `commentary_measures` (`measure`);--> statement-breakpoint
CREATE TABLE `commentary_milestones` (
	`commentary` text NOT NULL,
	`milestone` text NOT NULL,
	PRIMARY KEY(`commentary`, `milestone`),
	FOREIGN KEY (`commentary`) REFERENCES `commentaries`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`milestone`) REFERENCES `milestones`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `commentary_milestones_milestone` ON `commentary_milestones` (`milestone`);--> statement-breakpoint
CREATE TABLE `commentary_officers` (
	`commentary` text NOT NULL,
	`officer` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`commentary`, `officer`),
	FOREIGN KEY (`commentary`) REFERENCES `commentaries`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`officer`) REFERENCES `officers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `council` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`website` text,
	`team` text,
	`email` text,
	`phone` text,
	`address` text,
	`licence_name` text,
	`licence_address` text
);
--> statement-breakpoint
ALTER TABLE `definitions` ADD `noun` text;