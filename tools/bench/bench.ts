import { measureColdComputation } from './cold-computation.ts'
import { measureColdIndicator } from './cold-indicator.ts'
import { measureDemoCouncil } from './demo-council.ts'
import type { BenchFigure } from './figures.ts'
import { measureFirstView } from './first-view.ts'
import { measureImport } from './import-council.ts'
import { measureMeasurePage } from './measure-page.ts'
import { measureRequests } from './requests.ts'
import { measureStartUp } from './start-up.ts'
import { measureWhileSaving } from './while-saving.ts'

// `npm run bench`: figures to quote, never a test. Needs `npm run build` first.
const figures: BenchFigure[] = [
  measureColdComputation(),
  await measureColdIndicator(),
  ...(await measureImport()),
  await measureFirstView(),
  ...(await measureMeasurePage()),
  ...(await measureStartUp()),
  await measureRequests(),
  await measureWhileSaving(),
  ...(await measureDemoCouncil()),
]
for (const { what, seen, goal, isMet } of figures) {
  console.log(`${isMet ? 'met   ' : 'MISSED'}  ${what}: ${seen}; goal ${goal}`)
}
