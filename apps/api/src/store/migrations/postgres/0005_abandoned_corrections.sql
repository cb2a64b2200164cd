CREATE TABLE "abandoned_corrections" (
	"period" text NOT NULL,
	"opened_at" text NOT NULL,
	"abandoned_at" text NOT NULL,
	"abandoned_by" text NOT NULL,
	"reason" text NOT NULL,
	CONSTRAINT "abandoned_corrections_period_opened_at_pk" PRIMARY KEY("period","opened_at")
);
--> statement-breakpoint
ALTER TABLE "abandoned_corrections" ADD CONSTRAINT "abandoned_corrections_period_periods_id_fk" FOREIGN KEY ("period") REFERENCES "public"."periods"("id") ON DELETE no action ON UPDATE no action;