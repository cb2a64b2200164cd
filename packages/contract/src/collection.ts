import * as z from 'zod/mini'
import { Period } from './boards.ts'
import { AnsweredFinding, PeriodState, RETURN_FIELDS } from './returns.ts'
import { RagStatus } from './words.ts'

const Person = z.object({ id: z.string(), name: z.string() })

/** When a reminder goes out: before the due day, on it, or in each week after it. */
export const ReminderKind = z.enum(['before', 'on-the-day', 'after'])

/**
 * How far a group of returns has come. `owed` is what every other number is out of, save `notDue`,
 * which is not in it; the five states between add up to it.
 */
export const ReturnCounts = z
  .object({
    owed: z.int(),
    notStarted: z.int(),
    inProgress: z.int(),
    submitted: z.int(),
    sentBack: z.int(),
    signedOff: z.int(),
    /** Owed, not handed in, and the due day is past. */
    late: z.int(),
    notDue: z.int(),
  })
  .register(z.globalRegistry, { id: 'ReturnCounts' })

/** A return as those who run the quarter see it. */
export const CollectedReturn = z
  .object({
    ...RETURN_FIELDS,
    /** The officers it is asked of, by id: its owners, or who stands in where none is there. */
    asked: z.array(z.string()),
    /** The checks that warn in what was handed in last, with the officer's answers. */
    findings: z.array(AnsweredFinding),
    /** What was handed in, in short, while it waits for sign-off; null otherwise. */
    handedIn: z.nullable(
      z.object({
        /** What the rules make of a measure; null for a milestone, which they do not judge. */
        status: z.nullable(RagStatus),
        /** Each figure in its unit, or why there is none; of a milestone, where it stands. */
        figures: z.array(z.object({ component: z.nullable(z.string()), text: z.string() })),
      }),
    ),
  })
  .register(z.globalRegistry, { id: 'CollectedReturn' })

/** A reminder that was marked to be sent. */
export const Reminder = z
  .object({
    officer: Person,
    day: z.iso.date(),
    kind: ReminderKind,
    address: z.string(),
    owed: z.int(),
    markedAt: z.iso.datetime(),
    /** When the mail server took it; null where that is not known. */
    sentAt: z.nullable(z.iso.datetime()),
  })
  .register(z.globalRegistry, { id: 'Reminder' })

/** Where a quarter stands on its way to the Board, "closed" before it is opened. */
export const CollectionState = z.enum(['closed', ...PeriodState.options])

/** One quarter of a board as it is collected, as far as the reader sees it. */
export const Collection = z
  .object({
    board: Person,
    period: Period,
    state: CollectionState,
    due: z.nullable(z.iso.date()),
    /** Whether the reader opens, reviews and publishes quarters. */
    mayRun: z.boolean(),
    /** Whether this quarter can be opened; why not, in words, where it is not open and cannot be. */
    mayOpen: z.boolean(),
    whyNot: z.nullable(z.string()),
    /** The quarters that were opened, newest first, after the one that can be opened next. */
    quarters: z.array(z.object({ id: z.string(), label: z.string(), state: CollectionState })),
    total: ReturnCounts,
    /**
     * How many of them are missing or not signed off, as the page to publish counts them: a
     * correction asks only for what was sent back or entered again.
     */
    lacking: z.int(),
    /** Each return once, by its first officer's service; null for what has none. */
    services: z.array(z.object({ service: z.nullable(Person), counts: ReturnCounts })),
    /** Each return with everyone who answers for it; null for what nobody does. */
    officers: z.array(z.object({ officer: z.nullable(Person), counts: ReturnCounts })),
    /** In the order of the plan. */
    returns: z.array(CollectedReturn),
    /** The newest first. */
    reminders: z.array(Reminder),
    /** How many questions of the Board are open, of whatever quarter. */
    openQuestions: z.int(),
  })
  .register(z.globalRegistry, { id: 'Collection' })

/** A reminder as it would be sent, word for word. */
export const ReminderMessage = z.object({
  officer: Person,
  to: z.string(),
  subject: z.string(),
  text: z.string(),
})

/** Which reminders of a board go out next, as things stand now. */
export const ReminderPreview = z
  .object({
    /** Whether this server sends mail at all. */
    sendsMail: z.boolean(),
    /** Whether its address is set; links in the messages are bare paths where it is not. */
    hasAddress: z.boolean(),
    /** The day on which they go; null where none is to go. */
    day: z.nullable(z.iso.date()),
    messages: z.array(ReminderMessage),
    /** Who owes returns and has no account to write to. */
    noAddress: z.array(z.object({ officer: Person, owed: z.int() })),
  })
  .register(z.globalRegistry, { id: 'ReminderPreview' })

export type ReminderKind = z.infer<typeof ReminderKind>
export type ReturnCounts = z.infer<typeof ReturnCounts>
export type CollectedReturn = z.infer<typeof CollectedReturn>
export type Reminder = z.infer<typeof Reminder>
export type CollectionState = z.infer<typeof CollectionState>
export type Collection = z.infer<typeof Collection>
export type ReminderPreview = z.infer<typeof ReminderPreview>
