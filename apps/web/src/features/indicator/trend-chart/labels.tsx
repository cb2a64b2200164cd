import type { PlacedText, TrendLayout } from '@quarterdeck/charts'

type Props = {
  layout: TrendLayout
  fontSize: number
  /** The series in ink, whose name is too. */
  main: string | undefined
}

/** Every text of the drawing, where the layout puts it; figures and the main names in ink. */
export function Labels({ layout, fontSize, main }: Props) {
  const quiet = [...layout.xTicks, ...layout.yTicks, ...layout.targetLabels, ...layout.breakLabels]
  const names = layout.endLabels.filter(({ key }) => key === main)
  const likely = layout.likelyLabels.filter(({ key }) => key === 'forecast')
  const others = [...layout.endLabels, ...layout.likelyLabels].filter(
    (label) => !names.some((name) => name === label) && !likely.includes(label),
  )
  return (
    <g fontSize={fontSize}>
      {layout.xTicks.map(({ key, x }) => (
        <path key={key} className="trend-tick" d={`M${x},${layout.plot.bottom}v4`} />
      ))}
      {layout.endLabels.map(
        ({ key, leader }) =>
          leader !== null && <line key={key} className="trend-leader" {...leader} />,
      )}
      <Texts of={[...quiet, ...others]} />
      <Texts of={[...likely, ...layout.markLabels, ...names]} isBold />
    </g>
  )
}

function Texts({ of, isBold = false }: { of: readonly PlacedText[]; isBold?: boolean }) {
  return of.map(({ key, text, x, y, anchor }) => (
    <text
      key={`${key} ${text} ${x}`}
      x={x}
      y={y}
      textAnchor={anchor}
      className={isBold ? 'trend-text is-bold' : 'trend-text'}
    >
      {text}
    </text>
  ))
}
