CREATE TABLE "published_statuses" (
	"publication" text NOT NULL,
	"indicator" text NOT NULL,
	"status" text NOT NULL,
	"code" text NOT NULL,
	"direction" text NOT NULL,
	CONSTRAINT "published_statuses_publication_indicator_pk" PRIMARY KEY("publication","indicator")
);
--> statement-breakpoint
CREATE TABLE "restated_statuses" (
	"publication" text NOT NULL,
	"period" text NOT NULL,
	"indicator" text NOT NULL,
	"status_was" text NOT NULL,
	"status_now" text NOT NULL,
	CONSTRAINT "restated_statuses_publication_period_indicator_pk" PRIMARY KEY("publication","period","indicator")
);
--> statement-breakpoint
ALTER TABLE "published_statuses" ADD CONSTRAINT "published_statuses_publication_publications_id_fk" FOREIGN KEY ("publication") REFERENCES "public"."publications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "published_statuses" ADD CONSTRAINT "published_statuses_indicator_indicators_id_fk" FOREIGN KEY ("indicator") REFERENCES "public"."indicators"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "restated_statuses" ADD CONSTRAINT "restated_statuses_publication_publications_id_fk" FOREIGN KEY ("publication") REFERENCES "public"."publications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "restated_statuses" ADD CONSTRAINT "restated_statuses_period_periods_id_fk" FOREIGN KEY ("period") REFERENCES "public"."periods"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "restated_statuses" ADD CONSTRAINT "restated_statuses_indicator_indicators_id_fk" FOREIGN KEY ("indicator") REFERENCES "public"."indicators"("id") ON DELETE no action ON UPDATE no action;