CREATE TABLE "answers" (
	"question" text NOT NULL,
	"number" integer NOT NULL,
	"text" text NOT NULL,
	"answered_at" text NOT NULL,
	"answered_by" text NOT NULL,
	CONSTRAINT "answers_question_number_pk" PRIMARY KEY("question","number")
);
--> statement-breakpoint
CREATE TABLE "decisions" (
	"submission" text NOT NULL,
	"number" integer NOT NULL,
	"decision" text NOT NULL,
	"reason" text,
	"decided_at" text NOT NULL,
	"decided_by" text NOT NULL,
	CONSTRAINT "decisions_submission_number_pk" PRIMARY KEY("submission","number")
);
--> statement-breakpoint
CREATE TABLE "drafts" (
	"owed" text NOT NULL,
	"part" text NOT NULL,
	"content" jsonb NOT NULL,
	"version" integer NOT NULL,
	"saved_at" text NOT NULL,
	"saved_by" text NOT NULL,
	CONSTRAINT "drafts_owed_part_pk" PRIMARY KEY("owed","part")
);
--> statement-breakpoint
CREATE TABLE "leases" (
	"work" text PRIMARY KEY NOT NULL,
	"holder" text NOT NULL,
	"until" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "owed_returns" (
	"id" text PRIMARY KEY NOT NULL,
	"period" text NOT NULL,
	"measure" text,
	"milestone" text,
	"not_due" text
);
--> statement-breakpoint
CREATE TABLE "question_officers" (
	"question" text NOT NULL,
	"officer" text NOT NULL,
	CONSTRAINT "question_officers_question_officer_pk" PRIMARY KEY("question","officer")
);
--> statement-breakpoint
CREATE TABLE "questions" (
	"id" text PRIMARY KEY NOT NULL,
	"period" text NOT NULL,
	"measure" text,
	"milestone" text,
	"text" text NOT NULL,
	"asked_at" text NOT NULL,
	"asked_by" text NOT NULL,
	"closed_at" text,
	"closed_by" text
);
--> statement-breakpoint
CREATE TABLE "reminders" (
	"period" text NOT NULL,
	"officer" text NOT NULL,
	"day" text NOT NULL,
	"kind" text NOT NULL,
	"address" text NOT NULL,
	"owed" integer NOT NULL,
	"marked_at" text NOT NULL,
	"sent_at" text,
	CONSTRAINT "reminders_period_officer_day_pk" PRIMARY KEY("period","officer","day")
);
--> statement-breakpoint
CREATE TABLE "submissions" (
	"id" text PRIMARY KEY NOT NULL,
	"owed" text NOT NULL,
	"number" integer NOT NULL,
	"content" jsonb NOT NULL,
	"findings" jsonb NOT NULL,
	"submitted_at" text NOT NULL,
	"submitted_by" text NOT NULL
);
--> statement-breakpoint
DROP INDEX "publications_period";--> statement-breakpoint
ALTER TABLE "commentaries" ADD COLUMN "why" text;--> statement-breakpoint
ALTER TABLE "commentaries" ADD COLUMN "action" text;--> statement-breakpoint
ALTER TABLE "commentaries" ADD COLUMN "by_when" text;--> statement-breakpoint
ALTER TABLE "milestone_updates" ADD COLUMN "judgement" text;--> statement-breakpoint
ALTER TABLE "milestone_updates" ADD COLUMN "judgement_reason" text;--> statement-breakpoint
ALTER TABLE "milestone_updates" ADD COLUMN "due_date" text;--> statement-breakpoint
ALTER TABLE "milestone_updates" ADD COLUMN "due_text" text;--> statement-breakpoint
ALTER TABLE "periods" ADD COLUMN "opened_at" text;--> statement-breakpoint
ALTER TABLE "periods" ADD COLUMN "reviewed_from" text;--> statement-breakpoint
ALTER TABLE "periods" ADD COLUMN "correcting_from" text;--> statement-breakpoint
ALTER TABLE "periods" ADD COLUMN "correction_reason" text;--> statement-breakpoint
ALTER TABLE "publications" ADD COLUMN "corrects" text;--> statement-breakpoint
ALTER TABLE "publications" ADD COLUMN "reason" text;--> statement-breakpoint
ALTER TABLE "publications" ADD COLUMN "incomplete" text;--> statement-breakpoint
ALTER TABLE "answers" ADD CONSTRAINT "answers_question_questions_id_fk" FOREIGN KEY ("question") REFERENCES "public"."questions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_submission_submissions_id_fk" FOREIGN KEY ("submission") REFERENCES "public"."submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_owed_owed_returns_id_fk" FOREIGN KEY ("owed") REFERENCES "public"."owed_returns"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "owed_returns" ADD CONSTRAINT "owed_returns_period_periods_id_fk" FOREIGN KEY ("period") REFERENCES "public"."periods"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "owed_returns" ADD CONSTRAINT "owed_returns_measure_measures_id_fk" FOREIGN KEY ("measure") REFERENCES "public"."measures"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "owed_returns" ADD CONSTRAINT "owed_returns_milestone_milestones_id_fk" FOREIGN KEY ("milestone") REFERENCES "public"."milestones"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_officers" ADD CONSTRAINT "question_officers_question_questions_id_fk" FOREIGN KEY ("question") REFERENCES "public"."questions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_officers" ADD CONSTRAINT "question_officers_officer_officers_id_fk" FOREIGN KEY ("officer") REFERENCES "public"."officers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questions" ADD CONSTRAINT "questions_period_periods_id_fk" FOREIGN KEY ("period") REFERENCES "public"."periods"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questions" ADD CONSTRAINT "questions_measure_measures_id_fk" FOREIGN KEY ("measure") REFERENCES "public"."measures"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questions" ADD CONSTRAINT "questions_milestone_milestones_id_fk" FOREIGN KEY ("milestone") REFERENCES "public"."milestones"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminders" ADD CONSTRAINT "reminders_period_periods_id_fk" FOREIGN KEY ("period") REFERENCES "public"."periods"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminders" ADD CONSTRAINT "reminders_officer_officers_id_fk" FOREIGN KEY ("officer") REFERENCES "public"."officers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_owed_owed_returns_id_fk" FOREIGN KEY ("owed") REFERENCES "public"."owed_returns"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "owed_returns_measure" ON "owed_returns" USING btree ("period","measure");--> statement-breakpoint
CREATE UNIQUE INDEX "owed_returns_milestone" ON "owed_returns" USING btree ("period","milestone");--> statement-breakpoint
CREATE INDEX "questions_period" ON "questions" USING btree ("period");--> statement-breakpoint
CREATE INDEX "questions_measure" ON "questions" USING btree ("measure");--> statement-breakpoint
CREATE UNIQUE INDEX "submissions_key" ON "submissions" USING btree ("owed","number");--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_corrects" FOREIGN KEY ("corrects") REFERENCES "public"."publications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "publications_period" ON "publications" USING btree ("period");