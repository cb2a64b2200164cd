import type { FigureDraft, MeasureDraft, ReturnSheet } from '@quarterdeck/contract'
import { FigureFields } from './figure-fields.tsx'
import { Findings, type Warnings } from './findings.tsx'
import { JudgementFields } from './judgement-fields.tsx'
import { ComputedStatus, PreviewPanel } from './preview-panel.tsx'
import { RestatementFields } from './restatement-fields.tsx'

type Props = {
  draft: MeasureDraft
  measure: NonNullable<ReturnSheet['measure']>
  errors: Readonly<Record<string, string>>
  warnings: Warnings
  onChange: (update: (draft: MeasureDraft) => MeasureDraft) => void
}

/** The figures of a measure with what they come to, and what the officer makes of them. */
export function MeasureFields({ draft, measure, errors, warnings, onChange }: Props) {
  const changeFigure = (index: number, change: Partial<FigureDraft>) =>
    onChange((held) => ({
      ...held,
      figures: held.figures.map((figure, at) => (at === index ? { ...figure, ...change } : figure)),
    }))
  return (
    <>
      <section className="panel" aria-labelledby="return-figures">
        <h2 id="return-figures" tabIndex={-1}>
          {draft.figures.length === 1 ? 'Figure' : 'Figures'} for {measure.usual.label}
        </h2>
        {draft.figures.map((figure, index) => (
          <FigureFields
            key={figure.component}
            figure={figure}
            index={index}
            measure={measure}
            errors={errors}
            onChange={(change) => changeFigure(index, change)}
          >
            <Findings
              warnings={warnings}
              of={({ field, component }) => field === 'value' && component === figure.component}
            />
          </FigureFields>
        ))}
        <Findings
          warnings={warnings}
          of={({ field, component }) =>
            field === 'value' && draft.figures.every((figure) => figure.component !== component)
          }
        />
      </section>
      <PreviewPanel draft={draft} measure={measure} />
      <JudgementFields
        title="Your judgement"
        judgement={draft.judgement}
        nothing="As the figures come to"
        errors={errors}
        onChange={(change) =>
          onChange((held) => ({ ...held, judgement: { ...held.judgement, ...change } }))
        }
      >
        <ComputedStatus draft={draft} measure={measure} />
        <Findings warnings={warnings} of={({ field }) => field === 'judgement'} />
      </JudgementFields>
      <RestatementFields
        restatements={draft.restatements}
        measure={measure.case}
        errors={errors}
        onChange={(update) =>
          onChange((held) => ({ ...held, restatements: update(held.restatements) }))
        }
      />
    </>
  )
}
