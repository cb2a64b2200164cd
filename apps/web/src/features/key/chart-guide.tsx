import type { SparklinePoint } from '@quarterdeck/charts/sparkline'
import { Sparkline } from '../../ui/sparkline.tsx'
import { KeySection } from './key-section.tsx'

type Example = {
  title: string
  text: string
  points: readonly SparklinePoint[]
  target: string | null
}

const FROM = '2019-03-31'
const TO = '2021-03-31'

function point(to: string, value: string, more: Partial<SparklinePoint> = {}): SparklinePoint {
  return { to, value, provisional: false, partYear: false, ...more }
}

const EXAMPLES: readonly Example[] = [
  {
    title: 'Neighbouring quarters',
    text: 'A solid line joins figures of quarters that follow one another. The largest point is the newest.',
    points: [
      point('2019-03-31', '40'),
      point('2019-06-30', '44'),
      point('2019-09-30', '43'),
      point('2019-12-31', '50'),
      point('2020-03-31', '48'),
      point('2020-06-30', '54'),
      point('2020-09-30', '57'),
      point('2020-12-31', '55'),
      point('2021-03-31', '60'),
    ],
    target: null,
  },
  {
    title: 'Quarters with no figure',
    text: 'A pale dotted line crosses quarters for which nothing is held. What happened between is not known.',
    points: [
      point('2019-03-31', '58'),
      point('2019-06-30', '52'),
      point('2020-12-31', '45'),
      point('2021-03-31', '47'),
    ],
    target: null,
  },
  {
    title: 'The target',
    text: 'A dashed line is the target of the quarter shown, where one number serves.',
    points: [point('2020-06-30', '36'), point('2020-09-30', '33'), point('2020-12-31', '31')],
    target: '25',
  },
  {
    title: 'A provisional figure',
    text: 'A hollow point may still change.',
    points: [point('2020-09-30', '30'), point('2020-12-31', '34', { provisional: true })],
    target: null,
  },
  {
    title: 'Part of a year',
    text: 'A small point stands apart: it is a running total that does not yet cover its year, so it is not joined to whole years.',
    points: [
      point('2019-03-31', '70'),
      point('2020-03-31', '75'),
      point('2020-09-30', '38', { partYear: true }),
    ],
    target: null,
  },
]

/** How to read the little trends, each rule with a drawn example. */
export function ChartGuide() {
  return (
    <KeySection id="charts" title="The small charts">
      <p>
        Every small chart on a page covers the same years, so one place is the same quarter in each
        row. The height is each measure’s own: compare shapes, not heights. The words of a chart are
        read out by a screen reader.
      </p>
      <ul className="chart-examples">
        {EXAMPLES.map(({ title, text, points, target }) => (
          <li key={title}>
            <Sparkline
              points={points}
              target={target}
              from={FROM}
              to={TO}
              label={`Example: ${title.toLowerCase()}`}
            />
            <div>
              <h3>{title}</h3>
              <p>{text}</p>
            </div>
          </li>
        ))}
      </ul>
    </KeySection>
  )
}
