import type { PlacedText } from '../layout/trend-layout.ts'
import type { Palette } from './palette.ts'

type Props = {
  readonly label: Pick<PlacedText, 'text' | 'x' | 'y' | 'anchor'>
  readonly fill: string
  readonly palette: Palette
  readonly isBold?: boolean
}

/** A line of text with a little paper around it, so that lines behind do not strike it through. */
export function DrawnText({ label, fill, palette, isBold = false }: Props) {
  return (
    <text
      x={round(label.x)}
      y={round(label.y)}
      textAnchor={label.anchor}
      fill={fill}
      fontWeight={isBold ? 600 : undefined}
      stroke={palette.paper}
      strokeWidth={3}
      strokeLinejoin="round"
      paintOrder="stroke"
    >
      {label.text}
    </text>
  )
}

/** A tenth of a pixel is as exact as a drawing needs. */
export function round(pixels: number): number {
  return Math.round(pixels * 10) / 10
}
