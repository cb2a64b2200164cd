CREATE TABLE `abandoned_corrections` (
	`period` text NOT NULL,
	`opened_at` text NOT NULL,
	`abandoned_at` text NOT NULL,
	`abandoned_by` text NOT NULL,
	`reason` text NOT NULL,
	PRIMARY KEY(`period`, `opened_at`),
	FOREIGN KEY (`period`) REFERENCES `periods`(`id`) ON UPDATE no action ON DELETE no action
);
