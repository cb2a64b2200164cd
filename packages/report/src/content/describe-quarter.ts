import type {
  Correction,
  Council,
  Measure,
  PublishedPeriod,
  RagStatus,
  Scorecard,
} from '@quarterdeck/contract'
import { countOf, formatDate, formatDays, isRestated, STATUS_WORDS } from '@quarterdeck/wording'
import { describeFacts, type Facts } from './describe-facts.ts'
import { describeIssues, type IssueContent } from './describe-issues.ts'
import { describeMeasure, type MeasureContent } from './describe-measure.ts'
import {
  describeLostJudgements,
  describeMilestone,
  type MilestoneContent,
} from './describe-milestone.ts'
import { findTimeFrame, type TimeFrame } from './describe-trend.ts'
import {
  type Placement,
  placeCommentary,
  type ReportCommentary,
  type UnplacedCommentary,
} from './place-commentary.ts'

/** All that is known in public of one published quarter of one board. */
export type PublishedQuarter = {
  readonly scorecard: Scorecard
  /** What the officers said in the report of that quarter. */
  readonly commentary: readonly ReportCommentary[]
  /** What this issue changed from the one that it corrects; nothing for a first issue. */
  readonly changes: Correction['items']
  readonly council: Council | null
  /** The published quarters of the board, newest first. */
  readonly periods: readonly PublishedPeriod[]
}

/** One objective of the plan, with what stands beneath it. */
export type SectionContent = {
  readonly code: string
  readonly title: string
  /** "14 red" and so on, for each status that any measure has. */
  readonly counts: readonly { readonly status: RagStatus; readonly words: string }[]
  /** "11 measures". */
  readonly measureTotal: string
  readonly milestoneTotal: string
  readonly measures: readonly MeasureContent[]
  readonly milestones: readonly MilestoneContent[]
  readonly lostJudgements: string | null
}

/** Everything that is said of a published quarter, in the order it is read. */
export type QuarterContent = {
  readonly board: string
  /** "Quarter 2 2021/22". */
  readonly quarter: string
  /** The days it covers, when it was published, and which figures these are. */
  readonly facets: readonly string[]
  /** The quarter in one sentence. */
  readonly summary: string
  readonly issues: readonly IssueContent[]
  /** Why it was published with returns missing; null where none was. */
  readonly incomplete: string | null
  readonly restated: string | null
  /** Where the colours and arrows come from. */
  readonly origin: string
  readonly facts: Facts
  readonly headings: Scorecard['headings']
  readonly frame: TimeFrame
  readonly sections: readonly SectionContent[]
  readonly unplaced: readonly UnplacedCommentary[]
}

const STATUSES = ['red', 'amber', 'green', 'none'] as const

/** Says all of a published quarter. What it looks like is for a page or a document to decide. */
export function describeQuarter({ scorecard, commentary }: PublishedQuarter): QuarterContent {
  const { board, period, publication, headings } = scorecard
  const placement = placeCommentary(scorecard, commentary)
  const known = scorecard.as === 'latest' ? 'Latest figures' : 'Figures as published'
  return {
    board: board.name,
    quarter: period.label,
    facets: [
      formatDays(period.from, period.to),
      `Published ${formatDate(publication.date)}, publication ${publication.sequence}`,
      known,
    ],
    summary: summarise(scorecard),
    issues: describeIssues(scorecard),
    incomplete: scorecard.incomplete,
    restated: describeRestated(scorecard),
    origin: describeOrigin(scorecard),
    facts: describeFacts(scorecard),
    headings,
    frame: findTimeFrame(scorecard),
    sections: describeSections(scorecard, placement),
    unplaced: placement.unplaced,
  }
}

/** "38 measures: 14 red, 5 amber, 7 green, 12 not rated. Published 24 January 2022." */
function summarise({ measures, publication }: Scorecard): string {
  const counts = countStatuses(measures).map(({ words }) => words)
  const total = countOf(measures.length, 'measure', 'measures')
  return `${total}: ${counts.join(', ')}. Published ${formatDate(publication.date)}.`
}

function countStatuses(measures: readonly Measure[]) {
  return STATUSES.map((status) => {
    const count = measures.filter(({ rag }) => rag.status === status).length
    return { status, count, words: `${count} ${STATUS_WORDS[status].toLowerCase()}` }
  })
}

/** What has become of the published figures since; null where there is nothing to say. */
function describeRestated({ as, measures, publication }: Scorecard): string | null {
  const restated = measures.filter(isRestated).length
  const date = formatDate(publication.date)
  if (restated === 0) {
    return as === 'latest' ? `No figure has changed since it was published on ${date}.` : null
  }
  const some = restated === 1 ? '1 measure has' : `${restated} measures have`
  const said = as === 'latest' ? 'Each says what it was.' : 'This is what the Board was given.'
  return `${some} a figure that was changed after it was published on ${date}. ${said}`
}

/** Symbols that a report has lost are not invented anew, and the reader is told. */
function describeOrigin({ measures, publication }: Scorecard): string {
  const isLost = measures.some(
    ({ printedDirection, printedProgress }) =>
      printedDirection === null || printedProgress === null,
  )
  const origin = `Colours and arrows are worked out from the figures, by version ${publication.engine} of Quarterdeck’s rules.`
  return isLost
    ? `${origin} Those that officers gave in the report are quoted where they can be recovered from it.`
    : origin
}

/** The objectives in the order of the plan; one with nothing beneath it is left out. */
function describeSections(scorecard: Scorecard, placement: Placement): SectionContent[] {
  const sections = scorecard.objectives.map(({ code, title }) => {
    const measures = scorecard.measures.filter(({ objective }) => objective === code)
    const milestones = scorecard.milestones.filter(({ objective }) => objective === code)
    return {
      code,
      title,
      measureTotal: countOf(measures.length, 'measure', 'measures'),
      milestoneTotal: countOf(milestones.length, 'milestone', 'milestones'),
      counts: countStatuses(measures).filter(({ count }) => count > 0),
      measures: measures.map((each) => describeMeasure(each, placement.ofMeasure(each.indicator))),
      milestones: milestones.map((each) => describeMilestone(each, placement.ofMilestone(each.id))),
      lostJudgements: describeLostJudgements(milestones),
    }
  })
  return sections.filter(({ measures, milestones }) => measures.length + milestones.length > 0)
}
