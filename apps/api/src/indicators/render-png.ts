import { createRequire } from 'node:module'
import { Resvg } from '@resvg/resvg-js'

const SCALE = 2

const require = createRequire(import.meta.url)
/** Letters come with the program: a server need not have any of its own. */
const FONTS = [
  '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
]

/** Draws an SVG picture in pixels, twice as many each way as its own size. */
export function renderPng(svg: string): Buffer {
  const picture = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: SCALE },
    font: {
      loadSystemFonts: false,
      fontFiles: FONTS.map((file) => require.resolve(file)),
      defaultFontFamily: 'Source Sans 3',
    },
  })
  return picture.render().asPng()
}
