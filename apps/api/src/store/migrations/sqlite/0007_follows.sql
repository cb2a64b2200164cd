CREATE TABLE `digests` (
	`account` text PRIMARY KEY NOT NULL,
	`since` text NOT NULL,
	FOREIGN KEY (`account`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `follows` (
	`account` text NOT NULL,
	`board` text NOT NULL,
	`indicator` text NOT NULL,
	`since` text NOT NULL,
	PRIMARY KEY(`account`, `board`, `indicator`),
	FOREIGN KEY (`account`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`board`) REFERENCES `boards`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`indicator`) REFERENCES `indicators`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `notices` (
	`account` text NOT NULL,
	`kind` text NOT NULL,
	`about` text NOT NULL,
	`address` text NOT NULL,
	`marked_at` text NOT NULL,
	`sent_at` text,
	PRIMARY KEY(`account`, `kind`, `about`),
	FOREIGN KEY (`account`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
