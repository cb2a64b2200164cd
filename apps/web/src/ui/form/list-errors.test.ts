import { expect, it } from 'vitest'
import { listErrors } from './list-errors.ts'

it('names the field of each fault, inside a list as well, and says first what is about none', () => {
  const errors = {
    name: { type: 'custom', message: 'Enter a name' },
    roles: [undefined, { board: { type: 'custom', message: 'Choose a board' } }],
    root: { type: 'custom', message: 'Nothing could be saved' },
  }
  expect(listErrors<{ name: string; roles: { board: string }[] }>(errors)).toEqual([
    { name: null, message: 'Nothing could be saved' },
    { name: 'name', message: 'Enter a name' },
    { name: 'roles.1.board', message: 'Choose a board' },
  ])
})

it('lists nothing where nothing is wrong', () => {
  expect(listErrors({})).toEqual([])
})
