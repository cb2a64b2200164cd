import { beforeAll, describe, expect, it } from 'vitest'
import { ASSESSMENTS, figureOf, isSaved, openQuarter, RESIDENTIAL } from './returns.ts'
import { hasOpened, startVisits, WITH_ACCOUNTS } from './visit.ts'

const visits = startVisits(WITH_ACCOUNTS)

describe('before a quarter is open', () => {
  it('says that nothing is owed, and what to do', async () => {
    const page = await visits.openAs('officer', '/returns')
    await page.getByText('No quarter is open for returns that you answer for.').waitFor()
    expect(await page.getByText('ask them whether the plan names you').isVisible()).toBe(true)
  })
})

describe('an open quarter', () => {
  beforeAll(() => openQuarter(visits))

  it('is reached from the head of the page, and lists what an officer owes and what is not due', async () => {
    const page = await visits.openAs('officer', '/account')
    await page.locator('.account-menu > summary').click()
    await page.getByRole('link', { name: 'My returns' }).click()
    expect(await hasOpened(page, 'My returns')).toBe(true)
    const rows = page.locator('.returns-table > tbody > tr')
    await rows.first().waitFor()
    expect(await rows.count()).toBe(4)
    expect(await rows.last().innerText()).toContain('It was completed in Quarter 2 2021/22.')
  })

  it('shows the performance team everything, and keeps a filter in the address', async () => {
    const page = await visits.openAs('performance', '/returns?officer=sam-murtagh')
    const rows = page.locator('.returns-table > tbody > tr')
    await rows.first().waitFor()
    const ofSam = await rows.count()
    await page.getByLabel('State').selectOption('Not due')
    await page.waitForURL(/state=not-due/)
    await page.getByText('Nothing fits this.').waitFor()
    await page.getByRole('link', { name: 'Show all' }).click()
    await page.waitForURL(/\/returns$/)
    await rows.nth(ofSam).waitFor()
  })

  it('judges a figure as it is typed, by the rules of the server', async () => {
    const page = await visits.openAs('performance', RESIDENTIAL)
    const preview = page.getByRole('region', { name: 'What the figures come to' })
    await preview.getByText('Enter the figures').waitFor()
    await figureOf(page).fill('1,234')
    await preview.getByRole('link', { name: /without commas/ }).click()
    expect(await figureOf(page).evaluate((field) => field === document.activeElement)).toBe(true)
    await figureOf(page).fill('38')
    await preview.locator('.status', { hasText: 'Red' }).waitFor()
    await figureOf(page).fill('19')
    await preview.locator('.status', { hasText: 'Green' }).waitFor()
    await isSaved(page)
  })

  it('keeps what is typed through a reload, saved or not', async () => {
    const page = await visits.openAs('officer', ASSESSMENTS)
    await figureOf(page).fill('510')
    await isSaved(page)
    await page.getByLabel('Why is it so?').fill('More families asked for help.')
    await page.reload()
    await figureOf(page).waitFor()
    expect(await figureOf(page).inputValue()).toBe('510')
    expect(await page.getByLabel('Why is it so?').inputValue()).toBe(
      'More families asked for help.',
    )
    await isSaved(page)
    expect(await page.evaluate(() => window.localStorage.length)).toBe(0)
  })

  it('says that it is kept without a connection, and saves when there is one again', async () => {
    const page = await visits.openAs('officer', ASSESSMENTS)
    await figureOf(page, 1).waitFor()
    await page.context().setOffline(true)
    await figureOf(page, 1).fill('240')
    await page.getByText('Kept in this browser; not saved yet: no connection.').waitFor()
    await page.context().setOffline(false)
    await isSaved(page)
    await page.reload()
    await figureOf(page, 1).waitFor()
    expect(await figureOf(page, 1).inputValue()).toBe('240')
    visits.forgive()
  })

  it('goes on after the session has ended, once one has signed in again', async () => {
    const page = await visits.openAs('officer', ASSESSMENTS)
    await figureOf(page, 1).waitFor()
    await page.context().clearCookies({ name: 'quarterdeck' })
    await figureOf(page, 1).fill('241')
    const dialog = page.getByRole('dialog')
    await dialog.getByText('what you typed is kept').waitFor()
    await dialog.getByRole('button', { name: 'Not now' }).click()
    await page.getByText('Not saved: you are signed out.').waitFor()
    await page.getByRole('button', { name: 'Sign in and save' }).click()
    await page.getByRole('dialog').waitFor()
    await page.getByLabel('Password', { exact: true }).fill(visits.accountOf('officer').password)
    await page.getByRole('dialog').getByRole('button', { name: 'Sign in' }).click()
    await isSaved(page)
    visits.forgive()
  })

  it('says of a version that one saved in another window that it is one’s own', async () => {
    const one = await visits.openAs('officer', ASSESSMENTS)
    const other = await one.context().newPage()
    await other.goto(ASSESSMENTS)
    await other.getByLabel('By when will it show?').waitFor()
    await one.getByLabel('By when will it show?').fill('By March.')
    await isSaved(one)
    await other.getByLabel('By when will it show?').fill('By April.')
    await other.getByRole('heading', { name: 'You changed this in another window' }).waitFor()
    await other.getByText('You saved the other version on').waitFor()
    expect(await other.getByText('Somebody else').count()).toBe(0)
    await other.getByRole('button', { name: 'Keep all that is in this window' }).click()
    await isSaved(other)
    await one.reload()
    await one.getByLabel('By when will it show?').waitFor()
    expect(await one.getByLabel('By when will it show?').inputValue()).toBe('By April.')
    visits.forgive()
  })

  it('shows both versions where two people wrote at once, and loses neither', async () => {
    const mine = await visits.openAs('officer', ASSESSMENTS)
    const theirs = await visits.openAs('performance', ASSESSMENTS)
    await mine.getByLabel('What is being done?').waitFor()
    await theirs.getByLabel('What is being done?').fill('Theirs: a new team is at work.')
    await isSaved(theirs)
    await mine.getByLabel('What is being done?').fill('Mine: visits are doubled.')
    await mine.getByRole('heading', { name: 'Somebody else changed this' }).waitFor()
    await mine.getByText('Demonstration performance saved theirs').waitFor()
    const both = mine.getByRole('group', { name: 'What is being done?' })
    await both.getByText('Theirs: a new team is at work.').waitFor()
    await both.getByText('Mine: visits are doubled.').waitFor()
    await both.getByLabel('Both').check()
    await mine.getByRole('button', { name: 'Save what is chosen' }).click()
    await isSaved(mine)
    await theirs.reload()
    await theirs.getByLabel('What is being done?').waitFor()
    expect(await theirs.getByLabel('What is being done?').inputValue()).toBe(
      'Theirs: a new team is at work.\n\nMine: visits are doubled.',
    )
    visits.forgive()
  })

  it('asks before one leaves only where the browser cannot keep what is typed', async () => {
    const page = await visits.openAs('performance', RESIDENTIAL)
    await figureOf(page).waitFor()
    await page.context().setOffline(true)
    await figureOf(page).fill('18')
    await page.getByText('Kept in this browser; not saved yet').waitFor()
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new Error('full')
      }
    })
    await figureOf(page).fill('17')
    await page.getByText('this browser cannot keep it').waitFor()
    await page.getByRole('link', { name: 'Key' }).click()
    await page.getByRole('dialog').getByText('Leave without saving?').waitFor()
    await page.getByRole('button', { name: 'Stay on this page' }).click()
    await page.context().setOffline(false)
    await isSaved(page)
    visits.forgive()
  })
})

describe('handing in', () => {
  it('warns beside the field, and hands in what is right all the same with its answer', async () => {
    const page = await visits.openAs(
      'performance',
      '/returns/cypf/2021-22-Q3/measure/independent-fostering',
    )
    await figureOf(page).fill('990')
    await page.getByText('Look again:').first().waitFor()
    await page.getByLabel('Your answer, if it is right').first().fill('It is right: counted anew.')
    await page.reload()
    await page.getByText('Look again:').first().waitFor()
    expect(await page.getByLabel('Your answer, if it is right').first().inputValue()).toBe(
      'It is right: counted anew.',
    )
    await isSaved(page)
    const other = await visits.openAs(
      'performance',
      '/returns/cypf/2021-22-Q3/measure/independent-fostering',
    )
    const seen = other.getByLabel('Your answer, if it is right').first()
    await seen.waitFor()
    expect(await seen.inputValue()).toBe('It is right: counted anew.')
    await seen.fill('Counted twice.')
    await isSaved(other)
    await page.getByLabel('Your answer, if it is right').first().fill('Counted anew.')
    await page.getByRole('heading', { name: 'You changed this in another window' }).waitFor()
    await page.getByText('Counted twice.').waitFor()
    visits.forgive()
    await page.getByRole('button', { name: 'Keep all that is in this window' }).click()
    await page.getByLabel('Why is it so?').first().fill('Every placement was counted anew.')
    await page.getByLabel('What is being done?').first().fill('Nothing more.')
    await page.getByLabel('By when will it show?').first().fill('Now.')
    await isSaved(page)
    await page.getByRole('button', { name: 'Hand in' }).click()
    await page.getByText('Answer: Counted anew.').waitFor()
  })

  it('names what is missing, each a link to its field', async () => {
    const page = await visits.openAs('performance', RESIDENTIAL)
    await figureOf(page).fill('38')
    await isSaved(page)
    await page.getByRole('button', { name: 'Hand in' }).click()
    const summary = page.getByRole('alert')
    await summary.getByRole('link', { name: /Say why the figure is what it is/ }).click()
    await page.waitForFunction(() => document.activeElement?.id === 'liz-davenport-why')
    visits.forgive()
  })

  it('is read only afterwards, leads to the next, and can be taken back', async () => {
    const page = await visits.openAs('officer', ASSESSMENTS)
    await page.getByLabel('By when will it show?').fill('By the end of March.')
    await isSaved(page)
    await page.getByRole('button', { name: 'Hand in' }).click()
    await page.getByText('It is handed in.').waitFor()
    await page.getByRole('link', { name: /^PED01c/ }).waitFor()
    await page.getByRole('heading', { name: 'What was handed in' }).waitFor()
    expect(await page.getByRole('textbox').count()).toBe(0)
    await page.getByRole('button', { name: 'Take it back' }).click()
    await page.getByText('It is taken back.').waitFor()
    await figureOf(page).waitFor()
    await page.getByRole('button', { name: 'Hand in' }).click()
    await page.getByText('It is handed in.').waitFor()
  })
})

describe('a milestone', () => {
  it('is entered with its state, its moved day and the officer’s judgement', async () => {
    const page = await visits.openAs('officer', '/returns')
    await page.getByRole('link', { name: /Revise the offer to parents/ }).click()
    await page.getByRole('button', { name: 'Hand in' }).click()
    await page
      .getByRole('alert')
      .getByRole('link', { name: 'Say where the milestone stands.' })
      .click()
    visits.forgive()
    await page.getByLabel('State').selectOption('Delayed')
    await page.getByLabel('It has moved').check()
    await page.getByLabel('New day').fill('2022-06-30')
    await page.getByLabel('Amber').check()
    await page.getByLabel('Why is it so?').fill('Two trainers left.')
    await isSaved(page)
    await page.getByRole('button', { name: 'Hand in' }).click()
    await page.getByText('It is handed in.').waitFor()
    await page.getByText('30 June 2022').waitFor()
  })
})

describe('signing off, by keys alone', () => {
  it('sends back with a reason, which the officer reads, and signs off what comes again', async () => {
    const officer = await visits.openAs('officer', '/returns')
    await officer.getByRole('link', { name: /Review direct payments/ }).click()
    await officer.getByLabel('State').selectOption('In progress')
    await officer.getByLabel('Green').check()
    await isSaved(officer)
    await officer.getByRole('button', { name: 'Hand in' }).click()
    await officer.getByText('It is handed in.').waitFor()

    const reviewer = await visits.openAs('performance', '/returns#to-check')
    const toCheck = reviewer.getByRole('region', { name: 'To check' })
    await toCheck.getByRole('link', { name: /Review direct payments/ }).focus()
    await reviewer.keyboard.press('Enter')
    await reviewer.getByRole('button', { name: 'Sign off' }).focus()
    await reviewer.keyboard.press('Tab')
    await reviewer.keyboard.press('Tab')
    await reviewer.keyboard.press('Enter')
    await reviewer.getByRole('alert').getByText('Say why it is sent back.').waitFor()
    await reviewer.keyboard.press('Tab')
    await reviewer.keyboard.press('Enter')
    await reviewer.keyboard.type('Say who is asked.')
    await reviewer.keyboard.press('Tab')
    await reviewer.keyboard.press('Enter')
    await reviewer.getByText('It is sent back, with your reason.').waitFor()

    await officer.reload()
    await officer.getByText('Say who is asked.').first().waitFor()
    await officer.getByLabel('Why is it so?').fill('Parents of 40 children are asked.')
    await isSaved(officer)
    await officer.getByRole('button', { name: 'Hand in' }).click()
    await officer.getByText('It is handed in.').waitFor()

    await reviewer.reload()
    await reviewer.getByRole('button', { name: 'Sign off' }).focus()
    await reviewer.keyboard.press('Enter')
    await reviewer.getByText('It is signed off.').waitFor()
    await reviewer.getByText('What was handed in then').waitFor()
    visits.forgive()
  })

  it('shows a viewer that it is not for their role', async () => {
    const page = await visits.openAs('viewer', '/returns')
    expect(await hasOpened(page, 'Your role does not allow this')).toBe(true)
  })
})
