CREATE TABLE `account_links` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`account` text NOT NULL,
	`kind` text NOT NULL,
	`expires_at` text NOT NULL,
	FOREIGN KEY (`account`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `account_links_account` ON `account_links` (`account`);--> statement-breakpoint
CREATE TABLE `account_roles` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`account` text NOT NULL,
	`role` text NOT NULL,
	`board` text,
	`service` text,
	`from_groups` integer NOT NULL,
	FOREIGN KEY (`account`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`board`) REFERENCES `boards`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`service`) REFERENCES `services`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `account_roles_account` ON `account_roles` (`account`);--> statement-breakpoint
CREATE TABLE `accounts` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`officer` text,
	`password_hash` text,
	`issuer` text,
	`issuer_subject` text,
	`authenticator_secret` text,
	`authenticator_step` integer,
	`created_at` text NOT NULL,
	`closed_at` text,
	FOREIGN KEY (`officer`) REFERENCES `officers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `accounts_email` ON `accounts` (`email`);--> statement-breakpoint
CREATE UNIQUE INDEX `accounts_issuer` ON `accounts` (`issuer`,`issuer_subject`);--> statement-breakpoint
CREATE TABLE `failed_sign_ins` (
	`email_hash` text PRIMARY KEY NOT NULL,
	`count` integer NOT NULL,
	`last_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `recovery_codes` (
	`code_hash` text PRIMARY KEY NOT NULL,
	`account` text NOT NULL,
	FOREIGN KEY (`account`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `recovery_codes_account` ON `recovery_codes` (`account`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`account` text NOT NULL,
	`device` text NOT NULL,
	`started_at` text NOT NULL,
	`seen_at` text NOT NULL,
	FOREIGN KEY (`account`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_token` ON `sessions` (`token_hash`);--> statement-breakpoint
CREATE INDEX `sessions_account` ON `sessions` (`account`);--> statement-breakpoint
ALTER TABLE `audit` ADD `board` text REFERENCES boards(id);--> statement-breakpoint
CREATE INDEX `audit_board` ON `audit` (`board`);--> statement-breakpoint
ALTER TABLE `definitions` ADD `reason` text;--> statement-breakpoint
ALTER TABLE `measure_owners` ADD `deputy` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `milestones` ADD `ended_after` text;--> statement-breakpoint
ALTER TABLE `milestones` ADD `ended_reason` text;--> statement-breakpoint
ALTER TABLE `officers` ADD `public_name` text;--> statement-breakpoint
ALTER TABLE `officers` ADD `left_on` text;