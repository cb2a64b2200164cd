import type { IndicatorList } from '@quarterdeck/contract'
import { IndicatorTable } from './indicator-table.tsx'
import type { ListSection } from './lay-out-list.ts'

type Props = {
  list: IndicatorList
  section: ListSection
  filtered: boolean
}

/** One objective, or what one year’s plan was the last to have: its heading with a count, its rows. */
export function SectionOfList({ list, section, filtered }: Props) {
  const { code, title, indicators, of } = section
  const id = `list-${section.id}`
  const total = filtered ? `${indicators.length} of ${of}` : String(of)
  return (
    <section className="objective" aria-labelledby={id}>
      <header className="objective-head">
        <h2 id={id}>
          {code !== null && <span className="objective-code">{code} </span>}
          {title}
        </h2>
        <p className="objective-counts">{of === 1 ? `${total} measure` : `${total} measures`}</p>
      </header>
      <IndicatorTable list={list} section={section} labelledBy={id} />
    </section>
  )
}
