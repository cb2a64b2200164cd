import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import packageFile from '../../../../package.json' with { type: 'json' }
import { describeContract } from './open-api-document.ts'

const root = join(import.meta.dirname, '../../../..')

it('is what openapi.json holds; `npm run generate` writes it anew', async () => {
  const held = JSON.parse(readFileSync(join(root, 'openapi.json'), 'utf8'))
  expect(held).toEqual(await describeContract(packageFile.version))
})

it('describes every endpoint, its problems and the schemas they refer to', async () => {
  const document = JSON.parse(JSON.stringify(await describeContract('1.0.0')))
  expect(document.openapi).toBe('3.1.0')
  const { get } = document.paths['/api/boards/{board}/periods/{period}/scorecard']
  expect(get.operationId).toBe('getScorecard')
  expect(Object.keys(get.responses)).toEqual(['200', '400', '404', '429', '500'])
  expect(get.responses[404].content['application/problem+json'].schema).toEqual({
    $ref: '#/components/schemas/Problem',
  })
  expect(Object.keys(document.components.schemas)).toContain('Scorecard')
})
