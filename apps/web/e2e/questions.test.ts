import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { flaws } from './check-page.ts'
import { NEWEST, signInOn, startVisits, TABLET, WITH_ACCOUNTS } from './visit.ts'

const visits = startVisits(WITH_ACCOUNTS)

/** One of the measures that the demonstration officer owns. */
const MEASURE = '/indicators/early-help-assessments?board=cypf&period=2021-22-Q2'
const MILESTONE = '/milestones/pause-project?board=cypf'

function questions(page: Page) {
  return page.getByRole('region', { name: 'Questions of the Board' })
}

async function ask(page: Page, text: string): Promise<void> {
  await questions(page).getByRole('button', { name: 'Ask a question' }).click()
  await questions(page).getByLabel('Your question').fill(text)
  await questions(page).getByRole('button', { name: 'Send the question' }).click()
  await questions(page).getByText('Your question is asked.').waitFor()
}

function card(page: Page, text: string) {
  return page.getByRole('article', { name: text })
}

describe('a member of the Board', () => {
  it('asks on a measure, an officer answers, and the member closes it', async () => {
    const text = 'Why did the number fall?'
    const member = await visits.openAs('viewer', MEASURE, { viewport: TABLET })
    await ask(member, text)
    await card(member, text).getByText('Waiting for an answer').waitFor()

    const officer = await visits.openAs('officer', '/questions?mine=yes')
    await card(officer, text).getByRole('button', { name: 'Answer' }).click()
    await officer.getByLabel('Your answer').fill('Two posts were empty until August.')
    await officer.getByRole('button', { name: 'Send the answer' }).click()
    await officer.getByText('Your answer is sent.').waitFor()
    await officer.getByText('No question fits this.').waitFor()

    await member.reload()
    await card(member, text).getByText('Two posts were empty until August.').waitFor()
    await card(member, text).getByRole('button', { name: 'Close' }).click()
    await card(member, text).getByText('Demonstration viewer closed it on').waitFor()
  })

  it('comes from the list of questions to the question itself', async () => {
    const text = 'Is this the whole borough?'
    const member = await visits.openAs('viewer', MEASURE)
    await ask(member, text)
    await member.goto('/questions')
    await card(member, text).getByRole('link').first().click()
    await member.waitForURL(/#asked-/)
    await card(member, text).waitFor()
    const isSeen = (article: Element) => {
      const { top } = article.getBoundingClientRect()
      return window.scrollY > 0 && top >= 0 && top < window.innerHeight
    }
    await expect.poll(() => card(member, text).evaluate(isSeen)).toBe(true)
  })

  it('is shown an answer that came meanwhile before it closes, and closes it then', async () => {
    const text = 'Who looks at these?'
    const member = await visits.openAs('viewer', NEWEST)
    await ask(member, text)
    const team = await visits.openAs('performance', '/questions')
    await card(team, text).getByRole('button', { name: 'Answer' }).click()
    await team.getByLabel('Your answer').fill('The head of service does.')
    await team.getByRole('button', { name: 'Send the answer' }).click()
    await team.getByText('Your answer is sent.').waitFor()
    await card(member, text).getByRole('button', { name: 'Close' }).click()
    await card(member, text).getByText('Somebody else changed this meanwhile').waitFor()
    await card(member, text).getByText('The head of service does.').waitFor()
    await card(member, text).getByRole('button', { name: 'Close' }).click()
    await card(member, text).getByRole('button', { name: 'Open again' }).waitFor()
    visits.forgive()
  })

  it('takes a question on a milestone back before anybody answers', async () => {
    const text = 'Is it running?'
    const page = await visits.openAs('viewer', MILESTONE)
    await ask(page, text)
    await card(page, text).getByRole('button', { name: 'Take back' }).click()
    await page.getByRole('button', { name: 'Take it back' }).click()
    await page.getByText('Your question is taken back.').waitFor()
    expect(await card(page, text).count()).toBe(0)
  })

  it('is told what is missing, and keeps what was typed when the page is opened anew', async () => {
    const page = await visits.openAs('viewer', MEASURE)
    await questions(page).getByRole('button', { name: 'Ask a question' }).click()
    await page.getByRole('button', { name: 'Send the question' }).click()
    await page.getByRole('link', { name: 'Write your question' }).waitFor()
    await page.getByLabel('Your question').fill('Half a quest')
    await page.reload()
    expect(await page.getByLabel('Your question').inputValue()).toBe('Half a quest')
    await page.getByRole('button', { name: 'Cancel' }).click()
  })

  it('signs in again where the session has ended, and what was typed is asked', async () => {
    const text = 'How many wait longer than a month?'
    const page = await visits.openAs('viewer', MEASURE)
    await questions(page).getByRole('button', { name: 'Ask a question' }).click()
    await page.getByLabel('Your question').fill(text)
    await page.context().clearCookies({ name: 'quarterdeck' })
    await page.getByRole('button', { name: 'Send the question' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Password', { exact: true }).fill(visits.accountOf('viewer').password)
    await dialog.getByRole('button', { name: 'Sign in' }).click()
    await page.getByText('Your question is asked.').waitFor()
    await card(page, text).waitFor()
    visits.forgive()
  })

  it('asks by keyboard alone, and is told so where they are', async () => {
    const text = 'Which school?'
    const page = await visits.openAs('viewer', MEASURE)
    await questions(page).getByRole('button', { name: 'Ask a question' }).focus()
    await page.keyboard.press('Enter')
    await page.keyboard.type(text)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByText('Your question is asked.').waitFor()
    const focused = page.locator(':focus')
    expect(await focused.innerText()).toContain('Your question is asked. It is for')
    await card(page, text).waitFor()
  })
})

describe('the performance team', () => {
  it('hands a question about the whole quarter on to an officer', async () => {
    const text = 'What comes first?'
    await ask(await visits.openAs('viewer', NEWEST), text)
    const team = await visits.openAs('performance', '/questions?mine=yes')
    await card(team, text).getByRole('button', { name: 'Hand on' }).click()
    await team.getByLabel('Val Armor').check()
    await team.getByRole('button', { name: 'Hand the question on' }).click()
    await team.getByText('The question is for Val Armor to answer.').waitFor()
    const officer = await visits.openAs('officer', '/account')
    await officer.getByRole('link', { name: /^Questions \(\d+ for you\)$/ }).click()
    await card(officer, text).waitFor()
    expect(new URL(officer.url()).search).toContain('mine=yes')
  })
})

describe('the public', () => {
  it('is shown no questions and loads nothing of them', async () => {
    const page = await visits.newPage()
    const asked: string[] = []
    page.on('request', (request) => void asked.push(request.url()))
    await page.goto(MEASURE, { waitUntil: 'networkidle' })
    expect(await questions(page).count()).toBe(0)
    expect(asked.filter((url) => url.includes('question'))).toEqual([])
  })

  it('is led to sign in by the address of the list', async () => {
    const page = await visits.newPage()
    await page.goto('/questions')
    await page.waitForURL(/\/sign-in/)
    await signInOn(page, visits.accountOf('viewer'))
    await page.getByRole('heading', { level: 1, name: 'Questions of the Board' }).waitFor()
  })
})

it('leaves the list by quarter and state in the address', async () => {
  const page = await visits.openAs('viewer', '/questions')
  await page.getByRole('combobox', { name: 'State' }).selectOption('Closed')
  await page.getByRole('combobox', { name: 'Quarter' }).selectOption('Quarter 1 2019/20')
  await page.getByText('No question fits this.').waitFor()
  await page.reload()
  expect(await page.getByRole('combobox', { name: 'State' }).inputValue()).toBe('closed')
  expect(await page.getByRole('combobox', { name: 'Quarter' }).inputValue()).toBe('2019-20-Q1')
})

describe('axe finds nothing, light or dark, and nothing has to be scrolled sideways', () => {
  it.each([MEASURE, MILESTONE])('where a question is asked on %s', async (address) => {
    const page = await visits.openAs('viewer', address, { reducedMotion: 'reduce' })
    await page.getByRole('button', { name: 'Ask a question' }).first().click()
    expect(await flaws(page)).toEqual([])
  })

  it('where one of the list is handed on', async () => {
    await ask(await visits.openAs('viewer', MEASURE), 'Whose is this?')
    const page = await visits.openAs('performance', '/questions', { reducedMotion: 'reduce' })
    await page.getByRole('button', { name: 'Hand on' }).first().click()
    expect(await flaws(page)).toEqual([])
  })
})

it('prints the questions with the measure, and nothing to press', async () => {
  const page = await visits.openAs('viewer', MEASURE)
  await questions(page).waitFor()
  await page.emulateMedia({ media: 'print' })
  expect(await questions(page).isVisible()).toBe(true)
  expect(await questions(page).getByRole('button').count()).toBe(0)
})
