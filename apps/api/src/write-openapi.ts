// Writes openapi.json at the root of the repository from the contract.

import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import packageFile from '../../../package.json' with { type: 'json' }
import { describeContract } from './http/open-api-document.ts'

const root = resolve(import.meta.dirname, '../../..')
const document = await describeContract(packageFile.version)
writeFileSync(join(root, 'openapi.json'), `${JSON.stringify(document, null, 2)}\n`)
