import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { measureCaseOf, type WorkedExample } from '../examples/measure-case-of.ts'
import { judgeProgress } from './progress.ts'

const file = new URL('../examples/rag-examples.json', import.meta.url)
const { examples } = JSON.parse(readFileSync(file, 'utf8')) as { examples: WorkedExample[] }

test.each(examples)('$name comes out as worked by hand', (example) => {
  const rag = judgeProgress(measureCaseOf(example))
  const numbers = Object.keys(example.numbers).map((key) => [key, rag.numbers[key]])
  expect({ status: rag.status, code: rag.code, confidence: rag.confidence }).toEqual({
    status: example.expected.rating ?? 'none',
    code: example.expected.code,
    confidence: example.confidence,
  })
  expect(Object.fromEntries(numbers)).toEqual(
    Object.fromEntries(
      Object.entries(example.numbers).map(([key, value]) => [key, expect.closeTo(value, 9)]),
    ),
  )
})
