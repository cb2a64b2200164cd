import { expect, it } from 'vitest'
import {
  makeCell,
  makeCommentary,
  makeMeasure,
  makeMilestone,
  makePublished,
  makeQuarter,
  makeRag,
  makeScorecard,
  makeSinceYearEnd,
  makeValue,
} from '../testing/make-quarter.ts'
import { findFaults, readAttribute, readText } from '../testing/read-markup.ts'
import { renderScorecardPage } from './render-scorecard-page.tsx'

const SCRIPT = '<script>alert(1)</script><img src=x onerror="alert(1)">'

const parts = makeCell(
  [
    makeValue({ component: 'Residential', text: '26', provisional: true }),
    makeValue({ component: 'Leaving Care', text: '12', note: 'Follows another definition.' }),
  ],
  { total: { value: '38', text: '38' } },
)
const sparkline = [
  ['2020-21-Q4', '2021-03-31', '34'],
  ['2021-22-Q2', '2021-09-30', '38'],
].map(([period = '', to = '', value = '']) => ({
  period,
  to,
  value,
  text: value,
  provisional: false,
  partYear: false,
}))

/** Two measures, one with components, two milestones, a shared text and one of something dropped. */
const QUARTER = makeQuarter({
  scorecard: makeScorecard({
    measures: [
      makeMeasure({ sparkline, sinceYearEnd: makeSinceYearEnd('worse') }),
      makeMeasure({
        code: 'TST02 01',
        indicator: 'visits',
        objective: 'TST02',
        title: 'Visits made',
        rag: makeRag('amber'),
        current: parts,
      }),
    ],
    milestones: [
      makeMilestone(),
      makeMilestone({
        id: 'train-staff',
        code: 'TST02a',
        objective: 'TST02',
        title: 'Train the staff',
        printedProgress: 'Green',
        noJudgement: null,
        proposal: { status: 'red', strength: 'at-best', code: 'overdue', reason: 'It is overdue.' },
      }),
    ],
  }),
  commentary: [
    makeCommentary({
      about: { indicators: ['beds-in-use', 'visits'], milestones: ['train-staff'] },
      note: 'The text says more; the figure is the same.',
    }),
    makeCommentary({
      text: 'The old ward is closed.',
      about: { indicators: ['gone'], milestones: [] },
      sharedWith: [{ kind: 'measure', id: 'gone', code: 'TST09 09', title: 'Old ward' }],
    }),
  ],
  council: {
    name: 'Test Council',
    website: 'https://council.example',
    team: 'Performance team',
    email: 'team@council.example',
    phone: null,
    address: null,
    licence: { name: 'Open Licence', address: 'https://licence.example' },
  },
  periods: ['2021-22-Q3', '2021-22-Q2', '2021-22-Q1'].map(makePublished),
})

const html = renderScorecardPage(QUARTER)

it('closes every element in turn', () => {
  expect(findFaults(html)).toEqual([])
  expect(html.startsWith('<!doctype html><html lang="en-GB">')).toBe(true)
})

it('holds no script, no style of its own and no handler', () => {
  expect(html).not.toMatch(/<script|<style|\sstyle=|\son\w+=|javascript:/i)
})

it('says text as text, whatever is written in it', () => {
  const page = renderScorecardPage({
    ...QUARTER,
    scorecard: makeScorecard({
      board: { id: 'test', name: SCRIPT, codePrefix: 'TST' },
      objectives: [{ code: 'TST01', title: SCRIPT }],
      measures: [makeMeasure({ title: SCRIPT, officers: [SCRIPT] })],
      milestones: [makeMilestone({ title: SCRIPT })],
    }),
    commentary: [makeCommentary({ text: SCRIPT, note: SCRIPT })],
  })
  expect(page).not.toMatch(/<script|<img/)
  expect(page.split('&lt;script&gt;alert(1)&lt;/script&gt;')).toHaveLength(10)
  expect(findFaults(page)).toEqual([])
})

it('has one heading of the first level, which names the board and the quarter', () => {
  const headings = html.match(/<h1.*?<\/h1>/g) ?? []
  expect(headings).toHaveLength(1)
  expect(readText(headings.join(''), '', '</h1>').trim()).toBe('Test Board Quarter 2 2021/22')
})

it('names every table and every column, row and group of rows', () => {
  expect(html.match(/<table/g)).toHaveLength(7)
  expect(html.match(/<caption class="unseen">[^<]+<\/caption>/g)).toHaveLength(7)
  expect(html.match(/<th\b(?! scope="(col|row|rowgroup)")/g)).toBeNull()
  expect(html).toContain('<th scope="rowgroup" role="rowheader"><b>Beds in use</b>')
})

it('says of a measure its figures, why it stands so, and what was said of it', () => {
  expect(readText(html, '<tbody role="rowgroup" class="is-red"', '</tbody>')).toBe(
    [
      ' TST01 01 Beds in use Reduce · counted at the end of the quarter · Ada Bell',
      '34 20 38 Worse since year end (34) Red 18 above target',
      'Progress Red : 38 is 18 above the target of 20. Confidence: high.',
      'Direction of travel Not comparable: no figure is held for Quarter 2 2020/21.',
      'Worse since year end: 38 against 34. The figures Lower is better.',
      'Commentary More beds are in use. Ada Bell',
      'Note: The text says more; the figure is the same.',
      'Also said of TST02 01 , TST02a . ',
    ].join(' '),
  )
})

it('says the components of a measure with their marks and notes, and refers to a shared text', () => {
  const text = readText(html, '<tbody role="rowgroup" class="is-amber"', '</tbody>')
  expect(text).toContain('38 in all')
  expect(text).toContain('Residential 26 p provisional')
  expect(text).toContain('Leaving Care 12 † see the note beneath')
  expect(text).toContain('† Current figure: Follows another definition.')
  expect(text).toContain('One text was given for several: it stands at TST01 01 .')
  expect(text).not.toContain('More beds are in use.')
})

it('says of a milestone when it is due, how it stands, and what was judged, proposed and said', () => {
  expect(readText(html, 'id="milestone-train-staff"', '</tr>')).toContain(
    [
      'TST02a Train the staff Cy Dunn March 2022 In progress Officers’ judgement: Green',
      'At best, as proposed by the system: Red . It is overdue.',
      'One text was given for several',
    ].join(' '),
  )
  expect(readText(html, 'id="milestone-open-the-wing"', '</tr>')).toContain(
    'March 2022 In progress Not rated None in this report',
  )
})

it('says beside what the rules make of it what officers do, with why, of measures and milestones', () => {
  const judgement = { status: 'amber' as const, reason: 'Two moves are agreed.', officers: [] }
  const page = renderScorecardPage({
    ...QUARTER,
    scorecard: makeScorecard({
      measures: [makeMeasure({ judgement })],
      milestones: [makeMilestone({ judgement, noJudgement: null })],
    }),
  })
  const measure = readText(page, '<tbody role="rowgroup" class="is-red"', '</tbody>')
  expect(measure).toContain('Red : 38 is 18 above the target of 20. Confidence: high.')
  expect(measure).toContain('Officers’ judgement Amber : Two moves are agreed.')
  const milestone = readText(page, 'id="milestone-open-the-wing"', '</tr>')
  expect(milestone).toContain('Officers’ judgement: Amber . Two moves are agreed.')
  expect(milestone).not.toMatch(/Not rated|not recoverable/)
})

it('keeps what was said of something that is not on the page', () => {
  const text = readText(html, 'aria-labelledby="other"', '</section>')
  expect(text).toContain('TST09 09 Old ward The old ward is closed. Ada Bell')
})

it('gives every status its shape and its word', () => {
  const status =
    /<svg class="shape is-amber"[^>]*><path d="[^"]+" fill="currentColor"><\/path><\/svg>Amber/
  expect(html).toMatch(status)
})

it('draws the trend with its words', () => {
  expect(readAttribute(html, 'aria-label')).toContain(
    '2 figures: from 34 (Quarter 4 2020/21) to 38 (Quarter 2 2021/22). Target 20.',
  )
})

it('leads from every link within the page to something on it', () => {
  const ids = readAttribute(html, 'id')
  const targets = readAttribute(html, 'href').filter((href) => href.startsWith('#'))
  expect(targets.filter((target) => !ids.includes(target.slice(1)))).toEqual([])
  expect(new Set(ids).size).toBe(ids.length)
  expect(targets).toContain('#measure-visits')
})

it('says whose page it is, whom to ask, and what may be done with it', () => {
  expect(readText(html, '<footer>', '</footer>')).toContain(
    [
      'Published by Test Council .',
      'Questions about the figures: Performance team team@council.example',
      'Figures and text may be used under the Open Licence .',
    ].join(' '),
  )
})

it('says that no licence is stated, and nothing of a council that is not named', () => {
  const council = QUARTER.council && { ...QUARTER.council, licence: null }
  expect(readText(renderScorecardPage({ ...QUARTER, council }), '<footer>')).toContain(
    'No licence for reuse is stated.',
  )
  expect(renderScorecardPage({ ...QUARTER, council: null })).not.toContain('Published by')
})

it('leads to the quarters on either side, to the latest figures, to the data and to the scorecard', () => {
  const links = readAttribute(html, 'href')
  expect(links).toEqual(
    expect.arrayContaining([
      '/plain',
      '/plain/test/2021-22-Q1',
      '/plain/test/2021-22-Q3',
      '/plain/test/2021-22-Q2?as=latest',
      '/boards/test/2021-22-Q2',
      '/api/boards/test/periods/2021-22-Q2/scorecard',
    ]),
  )
})

it('tells search engines which page this is and what it says', () => {
  expect(html).toContain('<link rel="canonical" href="/plain/test/2021-22-Q2"/>')
  expect(html).toContain(
    '<meta name="description" content="2 measures: 1 red, 1 amber, 0 green, 0 not rated. Published 24 January 2022."/>',
  )
  expect(html).toContain('<title>Quarter 2 2021/22, Test Board · Quarterdeck</title>')
})

it('keeps the latest figures out of search engines, and leads back to those that were published', () => {
  const scorecard = makeScorecard({ as: 'latest' })
  const latest = renderScorecardPage({ ...QUARTER, scorecard })
  expect(latest).toContain('<meta name="robots" content="noindex"/>')
  expect(latest).toContain('<a href="/plain/test/2021-22-Q2">Figures as published</a>')
  expect(readAttribute(latest, 'href')).toContain('/boards/test/2021-22-Q2?as=latest')
})

it('leads to no quarter where there is none', () => {
  const alone = renderScorecardPage({ ...QUARTER, periods: ['2021-22-Q2'].map(makePublished) })
  expect(alone).not.toMatch(/Previous|rel="prev"|Next|rel="next"/)
})

it('says of a correction when and why it was made, and leads to the issue before', () => {
  const corrects = { sequence: 2, date: '2022-01-10', reason: 'Two beds were counted twice.' }
  const page = renderScorecardPage({ ...QUARTER, scorecard: makeScorecard({ corrects }) })
  expect(readText(page, '<p class="issue">', '</p>').trim()).toBe(
    'Corrected on 24 January 2022 : Two beds were counted twice. See the issue of 10 January 2022',
  )
  expect(readAttribute(page, 'href')).toContain('/plain/test/2021-22-Q2?issue=2')
  expect(page).toContain('<title>Quarter 2 2021/22, Test Board · Quarterdeck</title>')
})

it('says why it was published with returns missing', () => {
  const scorecard = makeScorecard({ incomplete: 'The census is late.' })
  const page = renderScorecardPage({ ...QUARTER, scorecard })
  expect(readText(page, '<p class="issue">', '</p>').trim()).toBe(
    'Published with returns missing or not signed off : The census is late.',
  )
})

it('says of an issue that no longer stands that it does not, and is itself in all it leads to', () => {
  const correctedBy = { sequence: 4, date: '2022-02-10', reason: 'Two beds were counted twice.' }
  const page = renderScorecardPage({ ...QUARTER, scorecard: makeScorecard({ correctedBy }) })
  expect(readText(page, '<p class="issue">', '</p>').trim()).toBe(
    'This issue no longer stands. It was corrected on 10 February 2022 : Two beds were counted twice. See the corrected issue',
  )
  expect(page).toContain(
    '<title>Quarter 2 2021/22 (issue of 24 January 2022, corrected since), Test Board',
  )
  expect(page).toContain('<meta name="robots" content="noindex"/>')
  expect(page).toContain('<link rel="canonical" href="/plain/test/2021-22-Q2"/>')
  expect(readAttribute(page, 'href')).toEqual(
    expect.arrayContaining([
      '/plain/test/2021-22-Q2?issue=4',
      '/plain/test/2021-22-Q2?as=latest&amp;issue=3',
      '/boards/test/2021-22-Q2?issue=3',
      '/api/boards/test/periods/2021-22-Q2/scorecard?issue=3',
    ]),
  )
})
