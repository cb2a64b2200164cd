CREATE TABLE "digests" (
	"account" text PRIMARY KEY NOT NULL,
	"since" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "follows" (
	"account" text NOT NULL,
	"board" text NOT NULL,
	"indicator" text NOT NULL,
	"since" text NOT NULL,
	CONSTRAINT "follows_account_board_indicator_pk" PRIMARY KEY("account","board","indicator")
);
--> statement-breakpoint
CREATE TABLE "notices" (
	"account" text NOT NULL,
	"kind" text NOT NULL,
	"about" text NOT NULL,
	"address" text NOT NULL,
	"marked_at" text NOT NULL,
	"sent_at" text,
	CONSTRAINT "notices_account_kind_about_pk" PRIMARY KEY("account","kind","about")
);
--> statement-breakpoint
ALTER TABLE "digests" ADD CONSTRAINT "digests_account_accounts_id_fk" FOREIGN KEY ("account") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follows" ADD CONSTRAINT "follows_account_accounts_id_fk" FOREIGN KEY ("account") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follows" ADD CONSTRAINT "follows_board_boards_id_fk" FOREIGN KEY ("board") REFERENCES "public"."boards"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follows" ADD CONSTRAINT "follows_indicator_indicators_id_fk" FOREIGN KEY ("indicator") REFERENCES "public"."indicators"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_account_accounts_id_fk" FOREIGN KEY ("account") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;