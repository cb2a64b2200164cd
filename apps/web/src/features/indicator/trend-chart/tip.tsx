type Props = {
  /** Where the figure stands, in pixels of the drawing. */
  left: number
  top: number
  /** The drawing's width, which the tip stays inside. */
  width: number
  text: string
}

/** Half the widest tip, and the room one needs above its figure, in pixels. */
const HALF = 120
const ROOM_ABOVE = 84

/** What is to be known of one figure, beside it. It is read out with the figure itself. */
export function Tip({ left, top, width, text }: Props) {
  const inside = Math.max(Math.min(HALF, width / 2), Math.min(left, width - HALF))
  return (
    <div
      aria-hidden="true"
      className={top < ROOM_ABOVE ? 'trend-tip is-below' : 'trend-tip'}
      style={{ left: inside, top }}
    >
      {text}
    </div>
  )
}
