CREATE TABLE `published_statuses` (
	`publication` text NOT NULL,
	`indicator` text NOT NULL,
	`status` text NOT NULL,
	`code` text NOT NULL,
	`direction` text NOT NULL,
	PRIMARY KEY(`publication`, `indicator`),
	FOREIGN KEY (`publication`) REFERENCES `publications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`indicator`) REFERENCES `indicators`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `restated_statuses` (
	`publication` text NOT NULL,
	`period` text NOT NULL,
	`indicator` text NOT NULL,
	`status_was` text NOT NULL,
	`status_now` text NOT NULL,
	PRIMARY KEY(`publication`, `period`, `indicator`),
	FOREIGN KEY (`publication`) REFERENCES `publications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`period`) REFERENCES `periods`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`indicator`) REFERENCES `indicators`(`id`) ON UPDATE no action ON DELETE no action
);
