/** The picture's size in pixels and the size of its letters. */
export type TrendFrame = {
  readonly width: number
  readonly height: number
  readonly fontSize: number
}

/** The edges of the plot inside the frame, in pixels. */
export type PlotBox = {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export type Anchor = 'start' | 'middle' | 'end'

/** A line of text at its baseline. */
export type PlacedText = {
  readonly key: string
  readonly text: string
  readonly x: number
  readonly y: number
  readonly anchor: Anchor
}

/** The figure written beside a mark; `dx` and `dy` lead from the mark to the text's baseline. */
export type MarkLabel = PlacedText & { readonly dx: number; readonly dy: number }

/** A series' name at its end, with a leader where it had to move away from its mark. */
export type EndLabel = PlacedText & {
  readonly leader: {
    readonly x1: number
    readonly y1: number
    readonly x2: number
    readonly y2: number
  } | null
}

/** Where everything of a chart stands, in pixels of the frame. */
export type TrendLayout = {
  readonly plot: PlotBox
  /** A day (epoch milliseconds) to its pixel. */
  readonly x: (day: number) => number
  /** A value to its pixel. */
  readonly y: (value: number) => number
  readonly xTicks: readonly PlacedText[]
  readonly yTicks: readonly PlacedText[]
  readonly markLabels: readonly MarkLabel[]
  readonly endLabels: readonly EndLabel[]
  readonly targetLabels: readonly PlacedText[]
  readonly breakLabels: readonly PlacedText[]
  readonly likelyLabels: readonly PlacedText[]
}
