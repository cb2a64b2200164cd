CREATE TABLE `audit` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` text NOT NULL,
	`actor` text NOT NULL,
	`action` text NOT NULL,
	`subject` text NOT NULL,
	`before` text,
	`after` text
);
--> statement-breakpoint
CREATE INDEX `audit_subject` ON `audit` (`subject`);--> statement-breakpoint
CREATE TABLE `board_names` (
	`board` text NOT NULL,
	`from` text NOT NULL,
	`name` text NOT NULL,
	PRIMARY KEY(`board`, `from`),
	FOREIGN KEY (`board`) REFERENCES `boards`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `board_versions` (
	`board` text PRIMARY KEY NOT NULL,
	`published` integer NOT NULL,
	`working` integer NOT NULL,
	FOREIGN KEY (`board`) REFERENCES `boards`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `boards` (
	`id` text PRIMARY KEY NOT NULL,
	`code_prefix` text NOT NULL,
	`position` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `citations` (
	`period` text NOT NULL,
	`measure` text NOT NULL,
	`cell` text NOT NULL,
	`return` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`period`, `measure`, `cell`, `return`),
	FOREIGN KEY (`period`) REFERENCES `periods`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`measure`) REFERENCES `measures`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`return`) REFERENCES `returns`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `citations_return` ON `citations` (`return`);--> statement-breakpoint
CREATE TABLE `definitions` (
	`indicator` text NOT NULL,
	`version` integer NOT NULL,
	`meaning` text NOT NULL,
	`unit` text NOT NULL,
	`decimals` integer NOT NULL,
	`combine` text NOT NULL,
	`components` text NOT NULL,
	`headline` text,
	PRIMARY KEY(`indicator`, `version`),
	FOREIGN KEY (`indicator`) REFERENCES `indicators`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `indicators` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`polarity` text NOT NULL,
	`basis` text NOT NULL,
	`year_type` text NOT NULL,
	`seasonal` text,
	`deciding_month` integer,
	`small_numbers` integer NOT NULL,
	`benchmark` text,
	`source` text,
	`position` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `measure_owners` (
	`measure` text NOT NULL,
	`officer` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`measure`, `officer`),
	FOREIGN KEY (`measure`) REFERENCES `measures`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`officer`) REFERENCES `officers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `measures` (
	`id` text PRIMARY KEY NOT NULL,
	`board` text NOT NULL,
	`year` text NOT NULL,
	`code` text NOT NULL,
	`printed_code` text,
	`indicator` text NOT NULL,
	`objective` text NOT NULL,
	`aim` text NOT NULL,
	`title` text,
	`position` integer NOT NULL,
	FOREIGN KEY (`board`) REFERENCES `boards`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`indicator`) REFERENCES `indicators`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`objective`) REFERENCES `objectives`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `measures_key` ON `measures` (`board`,`year`,`code`);--> statement-breakpoint
CREATE INDEX `measures_indicator` ON `measures` (`indicator`);--> statement-breakpoint
CREATE TABLE `milestone_owners` (
	`plan` text NOT NULL,
	`officer` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`plan`, `officer`),
	FOREIGN KEY (`plan`) REFERENCES `milestone_plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`officer`) REFERENCES `officers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `milestone_plans` (
	`id` text PRIMARY KEY NOT NULL,
	`milestone` text NOT NULL,
	`board` text NOT NULL,
	`year` text NOT NULL,
	`code` text NOT NULL,
	`printed_code` text,
	`objective` text NOT NULL,
	`title` text NOT NULL,
	`due_date` text,
	`due_text` text,
	`position` integer NOT NULL,
	FOREIGN KEY (`milestone`) REFERENCES `milestones`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`board`) REFERENCES `boards`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`objective`) REFERENCES `objectives`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `milestone_plans_key` ON `milestone_plans` (`board`,`year`,`code`,`milestone`);--> statement-breakpoint
CREATE UNIQUE INDEX `milestone_plans_year` ON `milestone_plans` (`board`,`year`,`milestone`);--> statement-breakpoint
CREATE TABLE `milestone_updates` (
	`publication` text NOT NULL,
	`milestone` text NOT NULL,
	`state` text NOT NULL,
	`printed` text,
	`note` text,
	PRIMARY KEY(`publication`, `milestone`),
	FOREIGN KEY (`publication`) REFERENCES `publications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`milestone`) REFERENCES `milestones`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `milestones` (
	`id` text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE `objectives` (
	`id` text PRIMARY KEY NOT NULL,
	`board` text NOT NULL,
	`year` text NOT NULL,
	`code` text NOT NULL,
	`title` text NOT NULL,
	`position` integer NOT NULL,
	FOREIGN KEY (`board`) REFERENCES `boards`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `objectives_key` ON `objectives` (`board`,`year`,`code`);--> statement-breakpoint
CREATE TABLE `officers` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`initials` text,
	`role` text,
	`service` text,
	`position` integer NOT NULL,
	FOREIGN KEY (`service`) REFERENCES `services`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `period_targets` (
	`measure` text NOT NULL,
	`component` text NOT NULL,
	`period` text NOT NULL,
	`value` text NOT NULL,
	PRIMARY KEY(`measure`, `component`, `period`),
	FOREIGN KEY (`measure`) REFERENCES `measures`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`period`) REFERENCES `periods`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `periods` (
	`id` text PRIMARY KEY NOT NULL,
	`board` text NOT NULL,
	`period` text NOT NULL,
	`return_due` text,
	FOREIGN KEY (`board`) REFERENCES `boards`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `periods_key` ON `periods` (`board`,`period`);--> statement-breakpoint
CREATE TABLE `policies` (
	`board` text NOT NULL,
	`version` integer NOT NULL,
	`from` text NOT NULL,
	`tolerance_relative` text NOT NULL,
	`tolerance_count_minimum` text NOT NULL,
	`direction` text NOT NULL,
	`dead_band` text,
	`small_number_threshold` integer NOT NULL,
	`note` text,
	PRIMARY KEY(`board`, `version`),
	FOREIGN KEY (`board`) REFERENCES `boards`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `printed_cells` (
	`publication` text NOT NULL,
	`measure` text NOT NULL,
	`cell` text NOT NULL,
	`printed` text,
	`reading` text,
	PRIMARY KEY(`publication`, `measure`, `cell`),
	FOREIGN KEY (`publication`) REFERENCES `publications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`measure`) REFERENCES `measures`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `publications` (
	`id` text PRIMARY KEY NOT NULL,
	`board` text NOT NULL,
	`sequence` integer NOT NULL,
	`period` text NOT NULL,
	`published_on` text NOT NULL,
	`reporting_officer` text,
	`note` text,
	`engine_version` text,
	`policy_version` integer,
	`frozen` text,
	`content_hash` text,
	`frozen_at` text,
	FOREIGN KEY (`board`) REFERENCES `boards`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`period`) REFERENCES `periods`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`board`,`policy_version`) REFERENCES `policies`(`board`,`version`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `publications_key` ON `publications` (`board`,`sequence`);--> statement-breakpoint
CREATE UNIQUE INDEX `publications_period` ON `publications` (`period`);--> statement-breakpoint
CREATE TABLE `returns` (
	`id` text PRIMARY KEY NOT NULL,
	`indicator` text NOT NULL,
	`definition` integer NOT NULL,
	`component` text NOT NULL,
	`from` text NOT NULL,
	`to` text NOT NULL,
	FOREIGN KEY (`indicator`,`definition`) REFERENCES `definitions`(`indicator`,`version`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `returns_key` ON `returns` (`indicator`,`definition`,`component`,`from`,`to`);--> statement-breakpoint
CREATE TABLE `revisions` (
	`return` text NOT NULL,
	`number` integer NOT NULL,
	`availability` text NOT NULL,
	`value` text,
	`numerator` text,
	`denominator` text,
	`provisional` integer NOT NULL,
	`doubtful` text,
	`not_comparable` text,
	`label` text,
	`note` text,
	`recorded_at` text NOT NULL,
	`recorded_by` text NOT NULL,
	`why` text,
	`publication` text,
	`period` text NOT NULL,
	`origin` text NOT NULL,
	PRIMARY KEY(`return`, `number`),
	FOREIGN KEY (`return`) REFERENCES `returns`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`publication`) REFERENCES `publications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`period`) REFERENCES `periods`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `revisions_publication` ON `revisions` (`publication`);--> statement-breakpoint
CREATE TABLE `services` (
	`id` text PRIMARY KEY NOT NULL,
	`board` text NOT NULL,
	`name` text NOT NULL,
	`position` integer NOT NULL,
	FOREIGN KEY (`board`) REFERENCES `boards`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `targets` (
	`id` text PRIMARY KEY NOT NULL,
	`measure` text NOT NULL,
	`component` text NOT NULL,
	`valid_from` text NOT NULL,
	`kind` text NOT NULL,
	`value` text,
	`low` text,
	`high` text,
	`baseline` text,
	`definition` integer NOT NULL,
	`tolerance_kind` text,
	`tolerance` text,
	`profile` text,
	`lumpy` integer NOT NULL,
	`reason` text,
	`rationale` text,
	`approved_by` text,
	`approved_on` text,
	`source` text,
	`disputed` text,
	FOREIGN KEY (`measure`) REFERENCES `measures`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `targets_key` ON `targets` (`measure`,`component`,`valid_from`);