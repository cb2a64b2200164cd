CREATE TABLE "commentaries" (
	"id" text PRIMARY KEY NOT NULL,
	"publication" text NOT NULL,
	"code" text NOT NULL,
	"text" text NOT NULL,
	"note" text,
	"position" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "commentary_measures" (
	"commentary" text NOT NULL,
	"measure" text NOT NULL,
	CONSTRAINT "commentary_measures_commentary_measure_pk" PRIMARY KEY("commentary","measure")
);
--> statement-breakpoint
CREATE TABLE "commentary_milestones" (
	"commentary" text NOT NULL,
	"milestone" text NOT NULL,
	CONSTRAINT "commentary_milestones_commentary_milestone_pk" PRIMARY KEY("commentary","milestone")
);
--> statement-breakpoint
CREATE TABLE "commentary_officers" (
	"commentary" text NOT NULL,
	"officer" text NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "commentary_officers_commentary_officer_pk" PRIMARY KEY("commentary","officer")
);
--> statement-breakpoint
CREATE TABLE "council" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"website" text,
	"team" text,
	"email" text,
	"phone" text,
	"address" text,
	"licence_name" text,
	"licence_address" text
);
--> statement-breakpoint
ALTER TABLE "definitions" ADD COLUMN "noun" text;--> statement-breakpoint
ALTER TABLE "commentaries" ADD CONSTRAINT "commentaries_publication_publications_id_fk" FOREIGN KEY ("publication") REFERENCES "public"."publications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commentary_measures" ADD CONSTRAINT "commentary_measures_commentary_commentaries_id_fk" FOREIGN KEY ("commentary") REFERENCES "public"."commentaries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commentary_measures" ADD CONSTRAINT "commentary_measures_measure_measures_id_fk" FOREIGN KEY ("measure") REFERENCES "public"."measures"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commentary_milestones" ADD CONSTRAINT "commentary_milestones_commentary_commentaries_id_fk" FOREIGN KEY ("commentary") REFERENCES "public"."commentaries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commentary_milestones" ADD CONSTRAINT "commentary_milestones_milestone_milestones_id_fk" FOREIGN KEY ("milestone") REFERENCES "public"."milestones"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commentary_officers" ADD CONSTRAINT "commentary_officers_commentary_commentaries_id_fk" FOREIGN KEY ("commentary") REFERENCES "public"."commentaries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commentary_officers" ADD CONSTRAINT "commentary_officers_officer_officers_id_fk" FOREIGN KEY ("officer") REFERENCES "public"."officers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "commentaries_key" ON "commentaries" USING btree ("publication","code");--> statement-breakpoint
CREATE INDEX "commentary_measures_measure" ON "commentary_measures" USING btree ("measure");--> statement-breakpoint
CREATE INDEX "commentary_milestones_milestone" ON "commentary_milestones" USING btree ("milestone");