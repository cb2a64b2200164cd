// `node data/demo/generate.ts [folder]`: writes the demonstration council (var/demo-council).

import { resolve } from 'node:path'
import { makeCouncil, WHOLE } from './council.ts'
import { writeFolder } from './files.ts'

const root = resolve(import.meta.dirname, '../..')
const folder = resolve(root, process.argv[2] ?? 'var/demo-council')
const files = makeCouncil(WHOLE)
writeFolder(folder, files)
const returns = files['returns.csv']?.length ?? 0
process.stdout.write(
  `Wrote the demonstration council to ${folder}: ${returns.toLocaleString('en-GB')} synthetic returns. ` +
    'No figure is real.\n',
)
