import type { Facts, Group } from '../content/describe-facts.ts'
import { Shape } from './signs.tsx'
import { Cell, RowHead, Table } from './table.tsx'

/** The quarter in numbers, each with the measures it counts. */
export function FactTables({ facts }: { facts: Facts }) {
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">The quarter in numbers</h2>
      <p>{facts.summary}</p>
      <div className="facts">
        <Groups name="Progress" groups={facts.status} />
        <Groups name="Against last year" groups={facts.direction} />
        <Groups name="Figures" groups={facts.figures} />
      </div>
    </section>
  )
}

function Groups({ name, groups }: { name: string; groups: readonly Group[] }) {
  const columns = [{ words: name }, { words: 'How many', isFigure: true }, { words: 'Measures' }]
  return (
    <Table caption={`${name}, in numbers`} columns={columns}>
      <tbody role="rowgroup">
        {groups.map((group) => (
          <tr role="row" key={group.words}>
            <RowHead>
              {group.sign !== null && <Shape sign={group.sign} />}
              {group.words}
            </RowHead>
            <Cell className="figure">{group.count}</Cell>
            <Cell>
              <MeasureLinks measures={group.measures} />
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

function MeasureLinks({ measures }: Pick<Group, 'measures'>) {
  return measures.map(({ id, code }, index) => (
    <span key={id}>
      {index > 0 && ', '}
      <a href={`#measure-${id}`}>{code}</a>
    </span>
  ))
}
