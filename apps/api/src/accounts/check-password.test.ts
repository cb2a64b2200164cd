import { expect, it } from 'vitest'
import { faultOfPassword, readCommonPasswords } from './check-password.ts'

const common = await readCommonPasswords()

const KNOWN = {
  email: 'pat.hetherington@halton.gov.uk',
  name: 'Pat Hetherington',
  council: 'Halton Borough Council',
}

it.each([
  'a pale horse on the towpath',
  'mauve-lantern-42',
  'ПарольДляСовета7',
  '雨の日は家にいて本を読むこと',
  'Halton and the widening river',
  'hetherington likes plums',
  '            x',
  `${'ab cd'.repeat(38)} end`,
])('takes %j', (password) => {
  expect(faultOfPassword(password, KNOWN, common)).toBeNull()
})

it.each([
  ['elevenchars', 'too-short'],
  ['👩‍🚀', 'too-short'],
  ['x'.repeat(201), 'too-long'],
  ['aaaaaaaaaaaa', 'sequence'],
  ['AbcdAbcdAbcdAb', 'sequence'],
  ['121212121212', 'sequence'],
  ['            ', 'sequence'],
  ['abcdefghijkl', 'sequence'],
  ['lkjihgfedcba', 'sequence'],
  ['123456789012', 'sequence'],
  ['1234-5678-9012', 'sequence'],
  ['0987654321098', 'sequence'],
  ['Pat.Hetherington@Halton.gov.uk', 'personal'],
  ['pat.hetherington', 'personal'],
  ['Pat Hetherington', 'personal'],
  ['Hetherington, Pat!', 'personal'],
  ['hetherington1974', 'personal'],
  ['Quarterdeck!', 'personal'],
  ['Quarterdeck2024!', 'personal'],
  ['quarterdeckquarterdeck', 'personal'],
  ['Halton Borough Council', 'personal'],
  ['2021halton2021', 'personal'],
  ['password1234', 'common'],
  ['Password!!!!!!', 'common'],
  ['P4ssword-2024', 'common'],
  ['qwertyuiop12', 'common'],
  ['1q2w3e4r5t6y', 'common'],
  ['Liverpool2024', 'common'],
  ['Everton-1878-1878', 'common'],
  ['boroughcouncil', 'common'],
  ['correct horse battery staple', 'common'],
  ['September2024', 'common'],
])('refuses %j as %s', (password, code) => {
  expect(faultOfPassword(password, KNOWN, common)).toMatchObject({
    code,
    message: expect.any(String),
  })
})

it('says what would do', () => {
  expect(faultOfPassword('short', KNOWN, common)?.message).toContain('at least 12 characters')
  expect(faultOfPassword('x'.repeat(201), KNOWN, common)?.message).toContain(
    'at most 200 characters',
  )
})

it('knows names of one letter, and a council without a name', () => {
  const known = { email: 'x@halton.gov.uk', name: 'X', council: '' }
  expect(faultOfPassword('1234567890x!', known, common)).toMatchObject({ code: 'personal' })
  expect(faultOfPassword('74019 58263 3', known, common)).toBeNull()
})
