import { expect, it } from 'vitest'
import { PersonValues, standingOf } from './person-values.ts'

function faultsOf(roles: unknown) {
  const { error } = PersonValues.safeParse({
    email: 'pat@halton.example',
    name: 'Pat',
    officer: '',
    roles,
  })
  return error?.issues.map(({ path, message }) => [path.join('.'), message])
}

it.each([
  [{ role: '', board: '', service: '' }, 'roles.0.role', 'Choose a role'],
  [{ role: 'viewer', board: '', service: '' }, 'roles.0.board', 'Choose the board'],
  [{ role: 'director', board: 'cypf', service: '' }, 'roles.0.service', 'Choose the service'],
])('says what %j lacks', (row, name, words) => {
  expect(faultsOf([row])).toEqual([[name, expect.stringContaining(words)]])
})

it('lets an administrator hold the role everywhere, whatever was chosen before', () => {
  const roles = [{ role: 'administrator' as const, board: 'cypf', service: 'care' }]
  expect(standingOf({ email: 'ada@halton.example', name: 'Ada', officer: '', roles })).toEqual({
    email: 'ada@halton.example',
    name: 'Ada',
    officer: null,
    roles: [{ role: 'administrator', board: null, service: null }],
  })
})

it.each(['pat', 'pat@', 'pat @halton.example', '<script>@x.example'])(
  'refuses %s as an e-mail address',
  (email) => {
    const values = { email, name: 'Pat', officer: '', roles: [] }
    expect(PersonValues.safeParse(values).error?.issues[0]?.message).toContain('like name@')
  },
)
