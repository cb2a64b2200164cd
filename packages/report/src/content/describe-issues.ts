import type { Scorecard } from '@quarterdeck/contract'
import { formatDate } from '@quarterdeck/wording'

/** How an issue of a corrected quarter stands to another one, and which that is. */
export type IssueContent = {
  /** "Corrected on 2 March 2022". */
  readonly lead: string
  readonly reason: string
  /** The other issue, by its sequence. */
  readonly other: number
  /** "See the issue of 14 February 2022". */
  readonly link: string
}

/** What is to be known of the other issues of the quarter; nothing where it was never corrected. */
export function describeIssues({
  publication,
  corrects,
  correctedBy,
}: Pick<Scorecard, 'publication' | 'corrects' | 'correctedBy'>): IssueContent[] {
  const issues: IssueContent[] = []
  if (correctedBy !== null) {
    const { date, reason, sequence: other } = correctedBy
    const lead = `This issue no longer stands. It was corrected on ${formatDate(date)}`
    issues.push({ lead, reason, other, link: 'See the corrected issue' })
  }
  if (corrects !== null) {
    const { date, reason, sequence: other } = corrects
    const lead = `Corrected on ${formatDate(publication.date)}`
    issues.push({ lead, reason, other, link: `See the issue of ${formatDate(date)}` })
  }
  return issues
}
