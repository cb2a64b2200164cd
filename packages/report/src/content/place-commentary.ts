import type { Commentary, Measure, Milestone } from '@quarterdeck/contract'

/** A text of the quarter's report, with what it speaks of by permanent ids. */
export type ReportCommentary = Commentary & {
  readonly about: {
    readonly indicators: readonly string[]
    readonly milestones: readonly string[]
  }
}

/** A measure or milestone of the page that a text speaks of. */
export type Subject = {
  readonly kind: 'measure' | 'milestone'
  readonly id: string
  readonly code: string
  readonly title: string
}

/** A text where it stands on the page: in full at its first subject, by reference at the others. */
export type PlacedCommentary = {
  readonly id: string
  /** Null where the text stands in full elsewhere. */
  readonly text: CommentaryText | null
  /** The subject beneath which the text stands in full. */
  readonly at: Subject
  /** What else the text speaks of, besides the row it stands in. */
  readonly others: readonly Subject[]
}

export type CommentaryText = {
  readonly paragraphs: readonly string[]
  readonly officers: readonly string[]
  readonly note: string | null
}

export type Placement = {
  readonly ofMeasure: (indicator: string) => PlacedCommentary[]
  readonly ofMilestone: (milestone: string) => PlacedCommentary[]
  /** Texts that speak of nothing on the page, with what they say they speak of. */
  readonly unplaced: readonly UnplacedCommentary[]
}

export type UnplacedCommentary = CommentaryText & {
  readonly id: string
  readonly about: readonly Subject[]
}

/**
 * Finds for each text the rows it belongs to. A text on several measures or milestones is said in
 * full once, at the first measure, or milestone where there is none, and referred to at the others.
 */
export function placeCommentary(
  { measures, milestones }: { measures: readonly Measure[]; milestones: readonly Milestone[] },
  commentary: readonly ReportCommentary[],
): Placement {
  const subjects = [
    ...measures.map(({ indicator: id, code, title }) => ({
      kind: 'measure' as const,
      id,
      code,
      title,
    })),
    ...milestones.map(({ id, code, title }) => ({ kind: 'milestone' as const, id, code, title })),
  ]
  const found = commentary.map((each) => ({
    commentary: each,
    subjects: subjects.filter((subject) => speaksOf(each, subject)),
  }))
  const placedAt = (kind: Subject['kind'], id: string) =>
    found.flatMap((each) => placeAt(each, kind, id))
  return {
    ofMeasure: (indicator) => placedAt('measure', indicator),
    ofMilestone: (milestone) => placedAt('milestone', milestone),
    unplaced: found
      .filter((each) => each.subjects.length === 0)
      .map((each) => ({
        id: each.commentary.id,
        ...textOf(each.commentary),
        about: each.commentary.sharedWith,
      })),
  }
}

type Found = { readonly commentary: ReportCommentary; readonly subjects: readonly Subject[] }

function speaksOf({ about }: ReportCommentary, { kind, id }: Subject): boolean {
  return (kind === 'measure' ? about.indicators : about.milestones).includes(id)
}

function placeAt({ commentary, subjects }: Found, kind: Subject['kind'], id: string) {
  const here = subjects.find((subject) => subject.kind === kind && subject.id === id)
  const [at] = subjects
  if (here === undefined || at === undefined) {
    return []
  }
  const others = subjects.filter((subject) => subject !== here)
  return [{ id: commentary.id, text: here === at ? textOf(commentary) : null, at, others }]
}

/** A blank line parts paragraphs. */
function textOf({ text, officers, note }: Commentary): CommentaryText {
  const paragraphs = text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
  return { paragraphs, officers, note }
}
