import { describe, expect, it } from 'vitest'
import { breaches } from './architecture.ts'

describe('an import that breaks a rule is reported', () => {
  it.each([
    [
      'packages/charts/src/a.ts',
      `import { db } from '../../../apps/api/src/db.ts'`,
      'never imports an app',
    ],
    ['packages/charts/src/a.ts', `import { page } from '@quarterdeck/web'`, 'never imports an app'],
    [
      'apps/web/src/routes/a.tsx',
      `import { db } from '../../../api/src/db.ts'`,
      'meet only in packages',
    ],
    [
      'apps/web/src/routes/a.tsx',
      `import type { Db } from '@quarterdeck/api'`,
      'meet only in packages',
    ],
    [
      'apps/api/src/app.ts',
      `import { page } from '../../web/src/page.tsx'`,
      'meet only in packages',
    ],
    [
      'packages/judgement/src/a.ts',
      `import { z } from '@quarterdeck/contract'`,
      'they import no other',
    ],
    [
      'packages/contract/src/a.ts',
      `import type { Rag } from '@quarterdeck/judgement'`,
      'they import no other',
    ],
    [
      'packages/contract/src/a.ts',
      `import { rag } from '../../judgement/src/rag.ts'`,
      'they import no other',
    ],
    [
      'apps/web/src/features/questions/a.tsx',
      `import { b } from '../measure/b.tsx'`,
      'the inside of another',
    ],
    [
      'apps/web/src/features/questions/x/a.tsx',
      `export * from '../../measure/b.tsx'`,
      'the inside of another',
    ],
    [
      'apps/web/src/features/questions/a.tsx',
      `import { b } from '../../routes/b.tsx'`,
      'routes put features',
    ],
    [
      'apps/web/src/ui/a.tsx',
      `const b = import('../features/measure/b.tsx')`,
      'ui knows no feature',
    ],
    ['apps/web/src/ui/a.tsx', `export { b } from '../routes/b.tsx'`, 'ui knows no feature'],
    ['apps/api/src/report/a.ts', `import { r } from '../scorecard/routes.ts'`, 'another’s routes'],
    ['apps/api/src/report/a.ts', `type R = import('../scorecard/routes.ts').R`, 'another’s routes'],
  ])('%s: %s', (path, source, reason) => {
    expect(breaches(path, source)).toEqual([expect.stringContaining(reason)])
  })
})

describe('an import that keeps to the rules is let through', () => {
  it.each([
    ['apps/web/src/routes/a.tsx', `import { b } from '../features/measure/b.tsx'`],
    ['apps/web/src/features/measure/a.tsx', `import { b } from './chart/b.tsx'`],
    ['apps/web/src/features/measure/a.tsx', `import { Button } from '../../ui/button.tsx'`],
    ['apps/web/src/features/questions/a.tsx', `import { b } from '../measure/index.ts'`],
    ['apps/web/src/features/measure/a.tsx', `import { api } from '@quarterdeck/contract'`],
    ['apps/api/src/app.ts', `import { r } from './scorecard/routes.ts'`],
    ['apps/api/src/scorecard/a.ts', `import { r } from './routes.ts'`],
    ['apps/api/src/report/a.ts', `import { getScorecard } from '../scorecard/get-scorecard.ts'`],
    ['packages/report/src/a.ts', `import { rag } from '@quarterdeck/judgement'`],
    ['packages/judgement/src/a.ts', `import Big from 'big.js'`],
    ['packages/judgement/src/a.ts', `// import { db } from '@quarterdeck/api'`],
  ])('%s: %s', (path, source) => {
    expect(breaches(path, source)).toEqual([])
  })
})

describe('the clock', () => {
  it('is not read in packages/judgement', () => {
    const found = breaches('packages/judgement/src/a.ts', 'const today = new Date()')
    expect(found).toEqual([expect.stringContaining('has no clock')])
  })

  it('is not read when a date is made from another', () => {
    expect(breaches('packages/judgement/src/a.ts', 'const day = new Date(0)')).toEqual([])
  })

  it('may be read elsewhere', () => {
    expect(breaches('apps/api/src/a.ts', 'const now = new Date()')).toEqual([])
  })
})
