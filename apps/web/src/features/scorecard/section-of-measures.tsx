import type { Scorecard } from '@quarterdeck/contract'
import { STATUS_WORDS } from '@quarterdeck/wording'
import { StatusShape } from '../../ui/status.tsx'
import type { TimeFrame } from './find-time-frame.ts'
import type { Section } from './lay-out-sections.ts'
import { MeasureTable } from './measure-table.tsx'
import { MilestoneList } from './milestone-list.tsx'

type Props = {
  section: Section
  headings: Scorecard['headings']
  frame: TimeFrame
  filtered: boolean
}

const STATUSES = ['red', 'amber', 'green', 'none'] as const

/** One objective: its heading with counts, its measures, its milestones. */
export function SectionOfMeasures({ section, headings, frame, filtered }: Props) {
  const id = `objective-${section.code ?? 'all'}`
  return (
    <section className="objective" aria-labelledby={id}>
      <header className="objective-head">
        <h2 id={id}>
          {section.code !== null && <span className="objective-code">{section.code} </span>}
          {section.title}
        </h2>
        <SectionCounts section={section} filtered={filtered} />
      </header>
      {section.measures.length > 0 && (
        <MeasureTable section={section} headings={headings} frame={frame} labelledBy={id} />
      )}
      {section.milestones.length > 0 && (
        <MilestoneList section={section.code ?? 'all'} milestones={section.milestones} />
      )}
    </section>
  )
}

function SectionCounts({ section, filtered }: { section: Section; filtered: boolean }) {
  const { measures, of } = section
  const total = filtered ? `${measures.length} of ${of}` : String(of)
  return (
    <p className="objective-counts">
      <span>{of === 1 ? `${total} measure` : `${total} measures`}</span>
      {STATUSES.map((status) => {
        const count = measures.filter((measure) => measure.rag.status === status).length
        return (
          count > 0 && (
            <span key={status} className="objective-count">
              <StatusShape status={status} />
              {count}
              <span className="unseen"> {STATUS_WORDS[status].toLowerCase()}</span>
            </span>
          )
        )
      })}
    </p>
  )
}
