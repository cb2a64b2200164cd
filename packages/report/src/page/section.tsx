import type { QuarterContent, SectionContent } from '../content/describe-quarter.ts'
import { MeasureTable } from './measure-table.tsx'
import { MilestoneTable } from './milestone-table.tsx'
import { Shape } from './signs.tsx'

type Props = { section: SectionContent; content: QuarterContent }

/** One objective: its heading with counts, its measures, its milestones. */
export function Section({ section, content }: Props) {
  const { code, title, counts, measures, milestones, lostJudgements } = section
  const { measureTotal, milestoneTotal } = section
  const id = `objective-${code}`
  return (
    <section aria-labelledby={id} className="objective">
      <h2 id={id}>
        <span className="quiet">{code}</span> {title}
      </h2>
      <p className="quiet counts">
        {measureTotal}
        {counts.map(({ status, words }) => (
          <span key={status}>
            {' '}
            <Shape sign={{ kind: 'status', status }} />
            {words}
          </span>
        ))}
      </p>
      {measures.length > 0 && (
        <MeasureTable
          caption={`Measures of ${code}`}
          measures={measures}
          headings={content.headings}
          frame={content.frame}
        />
      )}
      {milestones.length > 0 && (
        <MilestoneTable
          heading={milestoneTotal}
          caption={`Milestones of ${code}`}
          milestones={milestones}
          lostJudgements={lostJudgements}
        />
      )}
    </section>
  )
}
