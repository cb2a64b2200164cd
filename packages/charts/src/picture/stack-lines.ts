import { wrapText } from '../layout/text-width.ts'

/** Lines of text one below another, each at its baseline, and where the next may begin. */
export type StackedLines = {
  readonly lines: readonly { readonly text: string; readonly y: number }[]
  readonly bottom: number
}

const LINE_HEIGHT = 1.35

/** Breaks a text into lines of a width and stacks them from `top` downwards, in pixels. */
export function stackLines(
  text: string | undefined,
  place: {
    readonly top: number
    readonly width: number
    readonly fontSize: number
    readonly isBold?: boolean
  },
): StackedLines {
  const { top, width, fontSize, isBold } = place
  const texts = text === undefined || text === '' ? [] : wrapText(text, width, fontSize, isBold)
  const height = fontSize * LINE_HEIGHT
  return {
    lines: texts.map((line, index) => ({ text: line, y: top + fontSize + index * height })),
    bottom: top + texts.length * height,
  }
}
