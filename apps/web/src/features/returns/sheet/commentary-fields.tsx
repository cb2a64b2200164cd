import type { CommentaryDraft, ReturnSheet } from '@quarterdeck/contract'
import { Link } from '@tanstack/react-router'
import { AreaField } from '../../../ui/form/area-field.tsx'
import { ChoiceField } from '../../../ui/form/choice-field.tsx'
import { linkToReturn, type ReturnKey } from '../return-key.ts'
import { PROMPTS } from '../words.ts'
import { fieldId } from './list-faults.ts'

type Props = {
  /** The officer whose commentary it is. */
  officer: { readonly id: string; readonly name: string }
  content: CommentaryDraft
  /** The other measures whose text may serve this one. */
  texts: NonNullable<ReturnSheet['measure']>['texts']
  pageKey: ReturnKey
  errors: Readonly<Record<string, string>>
  onChange: (change: Partial<CommentaryDraft>) => void
}

/** One officer’s commentary in three prompts, or the measure whose text says it. */
export function CommentaryFields(props: Props) {
  const { officer, content, texts, pageKey, errors, onChange } = props
  const id = (field: string) => fieldId(officer.id, field)
  const other = texts.find((text) => text.id === content.sameAs)
  return (
    <div className="commentary-fields">
      {texts.length > 0 && (
        <ChoiceField
          id={id('sameAs')}
          label="Whose text is it?"
          value={content.sameAs ?? ''}
          onChange={(event) => onChange({ sameAs: event.target.value || null })}
        >
          <option value="">This one has a text of its own</option>
          {texts.map(({ id: value, code, title }) => (
            <option key={value} value={value}>
              The text of {code} serves this one too: {title}
            </option>
          ))}
        </ChoiceField>
      )}
      {other !== undefined && (
        <p>
          What is said of{' '}
          <Link {...linkToReturn({ ...pageKey, kind: 'measure', id: other.id })}>
            {other.code} {other.title}
          </Link>{' '}
          is said of this one too.
        </p>
      )}
      {content.sameAs === null &&
        (['why', 'action', 'byWhen'] as const).map((prompt) => (
          <AreaField
            key={prompt}
            id={id(prompt)}
            label={PROMPTS[prompt]}
            rows={prompt === 'byWhen' ? 2 : 5}
            maxLength={prompt === 'byWhen' ? 1000 : 5000}
            value={content[prompt]}
            error={errors[`commentary/${prompt}`]}
            onChange={(event) => onChange({ [prompt]: event.target.value })}
          />
        ))}
    </div>
  )
}
