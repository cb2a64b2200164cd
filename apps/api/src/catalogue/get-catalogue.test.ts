import type { Catalogue, CatalogueIndicator, HeldRole } from '@quarterdeck/contract'
import { expect, it } from 'vitest'
import { ADMINISTRATOR, OFFICER, PERFORMANCE, peopleApp, VIEWER } from '../access/test-app.ts'
import { addHealthBoard, CATALOGUE, HEALTH_PERFORMANCE, performanceApp } from './test-catalogue.ts'
import { NEW_INDICATOR } from './test-keeping.ts'

/** Every code of a measure or milestone in a text, `PED03 01` and `PED06d`. */
function codesIn(text: string): string[] {
  return [...new Set(text.match(/PED\d\d(?: \d\d|[a-z])/g))].toSorted()
}

it('gives the newest year’s plan to who keeps it, with all that can be chosen', async () => {
  const { pat } = await performanceApp()
  const answer = await pat.ask('GET', CATALOGUE)
  expect(answer.statusCode).toBe(200)
  const catalogue: Catalogue = answer.json()
  expect(catalogue).toMatchObject({
    board: { id: 'cypf', codePrefix: 'PED' },
    year: { id: '2021-22', label: '2021/22' },
    years: [{ id: '2021-22' }, { id: '2019-20' }, { id: '2018-19' }],
    mayChange: true,
    services: [{ id: 'education-inclusion-provision' }, { id: 'children-families' }],
  })
  expect(catalogue.measures).toHaveLength(38)
  expect(catalogue.milestones).toHaveLength(27)
  expect(catalogue.objectives).toHaveLength(6)
  expect(catalogue.officers).toHaveLength(20)
})

it('gives the plan of another year where it is asked for', async () => {
  const { signedIn } = await peopleApp()
  const pat = await signedIn('Pat Team', [ADMINISTRATOR])
  const catalogue: Catalogue = (await pat.ask('GET', `${CATALOGUE}?year=2018-19`)).json()
  expect(catalogue.year).toEqual({ id: '2018-19', label: '2018/19' })
  expect(catalogue.measures).toHaveLength(41)
})

it.each([
  ['2016-17', 404, 'not-found'],
  ['2021-23', 400, 'invalid'],
])('has no plan of %s', async (year, status, code) => {
  const { pat } = await performanceApp()
  const answer = await pat.ask('GET', `${CATALOGUE}?year=${year}`)
  expect(answer.statusCode).toBe(status)
  expect(answer.json()).toMatchObject({ code })
})

it('says of each measure its target in words, its newest definition and what to look at', async () => {
  const { pat } = await performanceApp()
  const { measures }: Catalogue = (await pat.ask('GET', CATALOGUE)).json()
  const of = (code: string) => measures.find((each) => each.code === code)
  expect(of('PED04 05')).toMatchObject({
    targetTexts: ['No more than 94%, disputed'],
    definition: 2,
    warnings: [{ code: 'implausible-target' }],
  })
  expect(of('PED03 05')).toMatchObject({
    targetTexts: ['Residential: Benchmarking year', 'Leaving Care: Benchmarking year'],
    components: ['Residential', 'Leaving Care'],
  })
  expect(of('PED04 06')?.targetTexts).toEqual([
    'ISS/NMSS OOB Schools: A reduction of £250,000 from £4,280,879',
  ])
})

it('warns of milestones that bear one code', async () => {
  const { pat } = await performanceApp()
  const { milestones }: Catalogue = (await pat.ask('GET', CATALOGUE)).json()
  const warned = milestones.filter(({ warnings }) => warnings.length > 0)
  expect(warned.map(({ code }) => code)).toEqual(['PED06d', 'PED06d'])
})

it('shows an officer what they own and stand in for, and no other code', async () => {
  const { signedIn, db } = await peopleApp()
  const { t } = db
  const deputy = {
    measure: 'cypf|2021/22|PED01 01',
    officer: 'haf-bell',
    position: 9,
    deputy: true,
  }
  await db.write((tx) => tx.insert(t.measureOwners).values(deputy))
  const haf = await signedIn('Háf Bell', [OFFICER], 'haf-bell')
  const answer = await haf.ask('GET', CATALOGUE)
  const catalogue: Catalogue = answer.json()
  expect(catalogue.mayChange).toBe(false)
  const own = [...catalogue.measures, ...catalogue.milestones].filter(({ owners }) =>
    owners.some(({ officer }) => officer === 'haf-bell'),
  )
  expect(own).toHaveLength(catalogue.measures.length + catalogue.milestones.length)
  expect(codesIn(answer.body)).toEqual([...new Set(own.map(({ code }) => code))].toSorted())
  expect(codesIn(answer.body)).toContain('PED01 01')
  expect(catalogue.objectives.map(({ code }) => code)).toEqual([
    ...new Set(own.map(({ objective }) => objective).toSorted()),
  ])
})

it('shows an officer who owns nothing nothing', async () => {
  const { signedIn } = await peopleApp()
  const new_ = await signedIn('New Comer', [OFFICER])
  const catalogue: Catalogue = (await new_.ask('GET', CATALOGUE)).json()
  expect(catalogue).toMatchObject({
    objectives: [],
    measures: [],
    milestones: [],
    officers: [],
    services: [],
  })
})

it('shows a director what the officers of their service own, and nothing else', async () => {
  const { signedIn, db } = await peopleApp()
  const role: HeldRole = { role: 'director', board: 'cypf', service: 'children-families' }
  const dee = await signedIn('Dee Rector', [role])
  const catalogue: Catalogue = (await dee.ask('GET', CATALOGUE)).json()
  const { t, read } = db
  const officers = await read.select().from(t.officers)
  const ofService = officers.filter(({ service }) => service === 'children-families')
  const names = ofService.map(({ name }) => name)
  const all = [...catalogue.measures, ...catalogue.milestones]
  expect(all.length).toBeGreaterThan(0)
  expect(all.filter(({ owners }) => !owners.some(({ name }) => names.includes(name)))).toEqual([])
})

it.each<[string, HeldRole[]]>([
  ['a viewer', [VIEWER]],
  ['somebody without a role', []],
  ['the performance team of another board', [HEALTH_PERFORMANCE]],
])('refuses %s', async (_, roles) => {
  const { signedIn, db } = await peopleApp()
  await addHealthBoard(db)
  const other = await signedIn('Other Team', roles)
  expect((await other.ask('GET', CATALOGUE)).statusCode).toBe(403)
  const indicator = await other.ask('GET', `${CATALOGUE}/indicators/residential-placements`)
  expect(indicator.statusCode).toBe(403)
})

it('does not show one board’s indicator through another', async () => {
  const { signedIn, db } = await peopleApp()
  await addHealthBoard(db)
  const robin = await signedIn('Robin Shaw', [HEALTH_PERFORMANCE])
  const own = await robin.ask('GET', '/api/boards/health/catalogue')
  expect(own.json()).toMatchObject({ board: { id: 'health' }, measures: [] })
  const answer = await robin.ask(
    'GET',
    '/api/boards/health/catalogue/indicators/residential-placements',
  )
  expect(answer.statusCode).toBe(404)
})

it('gives an indicator with its definitions, measures, targets and newest figures', async () => {
  const { pat } = await performanceApp()
  const answer = await pat.ask('GET', `${CATALOGUE}/indicators/care-placement-spend`)
  const indicator: CatalogueIndicator = answer.json()
  expect(indicator).toMatchObject({
    id: 'care-placement-spend',
    polarity: 'lower',
    definitions: [{ version: 1, combine: 'headline', headline: 'Total', reason: null }],
    history: [],
  })
  expect(indicator.measures.map(({ code, year }) => [code, year])).toEqual([
    ['PED03 06', '2021-22'],
    ['PED03 08', '2019-20'],
  ])
  expect(indicator.measures[0]?.targets).toMatchObject([
    { component: 'Total', value: '9583822', text: 'No more than £9,583,822', isInForce: true },
  ])
  expect(indicator.recentFigures.length).toBeGreaterThan(2)
  expect(indicator.recentFigures[0]?.text).toMatch(/^£[\d,.]+$/)
})

it('shows an officer the measures of an indicator in the years that they own it', async () => {
  const { signedIn } = await peopleApp()
  const haf = await signedIn('Háf Bell', [OFFICER], 'haf-bell')
  const { measures }: Catalogue = (await haf.ask('GET', CATALOGUE)).json()
  const [own] = measures
  const answer = await haf.ask('GET', `${CATALOGUE}/indicators/${own?.indicator}`)
  const indicator: CatalogueIndicator = answer.json()
  expect(indicator.mayChange).toBe(false)
  expect(indicator.measures.map(({ owners }) => owners.map(({ officer }) => officer))).toEqual(
    indicator.measures.map(() => expect.arrayContaining(['haf-bell'])),
  )
  const codes = new Set(indicator.measures.map(({ code }) => code))
  expect(codesIn(answer.body)).toEqual([...codes].toSorted())
  const foreign = await haf.ask('GET', `${CATALOGUE}/indicators/residential-placements`)
  expect(foreign.statusCode).toBe(404)
  expect(foreign.json()).toMatchObject({
    detail: 'This measure is not one of yours. Ask the performance team about it.',
    errors: [{ code: 'not-yours' }],
  })
})

it('does not say of an unpublished measure that it is another’s', async () => {
  const { signedIn } = await peopleApp()
  const pat = await signedIn('Pat Team', [PERFORMANCE])
  const haf = await signedIn('Háf Bell', [OFFICER], 'haf-bell')
  const { board: _, ...body } = NEW_INDICATOR
  await pat.ask('POST', `${CATALOGUE}/indicators`, body)
  const foreign = await haf.ask('GET', `${CATALOGUE}/indicators/${body.id}`)
  const missing = await haf.ask('GET', `${CATALOGUE}/indicators/nowhere`)
  expect(foreign.statusCode).toBe(404)
  expect({ ...foreign.json(), detail: '' }).toEqual({ ...missing.json(), detail: '' })
})
