import { describe, expect, it } from 'vitest'
import { testDb } from '../store/test-db.ts'
import { SMALL_BOARD } from './small-board.ts'
import { changed, faultsOf, folderWith, importFiles } from './test-folder.ts'

const NOT_A_WEB_ADDRESS = 'It is not a web address such as https://www.example.gov.uk/'
const NOT_AN_EMAIL_ADDRESS = 'It is not an email address such as team@example.gov.uk'

const [smallshire] = SMALL_BOARD.council
const elsewhere = { council: 'elsewhere', name: 'Elsewhere Council' }

describe('the council', () => {
  it('is held as its file has it', async () => {
    const db = await testDb()
    await importFiles(db, folderWith())
    expect(await db.read.select().from(db.t.council)).toEqual([
      {
        id: 'smallshire',
        name: 'Smallshire Council',
        website: 'https://www.smallshire.example/',
        team: 'Performance',
        email: 'performance@smallshire.example',
        phone: '01234 567890',
        address: 'Town Hall\nSmallshire',
        licenceName: 'Open Government Licence v3.0',
        licenceAddress: 'https://licence.example/ogl/3/',
      },
    ])
  })

  it('needs no more than its name', async () => {
    const db = await testDb()
    await importFiles(db, folderWith({ council: [elsewhere] }))
    expect(await db.read.select().from(db.t.council)).toEqual([
      {
        id: 'elsewhere',
        name: 'Elsewhere Council',
        website: null,
        team: null,
        email: null,
        phone: null,
        address: null,
        licenceName: null,
        licenceAddress: null,
      },
    ])
  })

  it('is refused beside another in the file', async () => {
    const council = [{ ...smallshire }, elsewhere]
    expect(await faultsOf(folderWith({ council }))).toEqual([
      {
        file: 'council.csv',
        row: 3,
        column: 'council',
        value: 'elsewhere',
        cause: 'There can be one council, and it is smallshire',
        nearest: null,
      },
    ])
  })

  it('is refused beside one that is held', async () => {
    const db = await testDb()
    await importFiles(db, folderWith())
    expect(await faultsOf(folderWith({ council: [elsewhere] }), db)).toMatchObject([
      { row: 2, value: 'elsewhere', cause: 'There can be one council, and it is smallshire' },
    ])
  })
})

describe('an address that becomes a link', () => {
  it.each([
    'javascript:alert(1)',
    'JavaScript://example.gov.uk/%0aalert(1)',
    'java\nscript:alert(1)',
    ' https://www.example.gov.uk/',
    'https://www.example.gov.uk/\n',
    'data:text/html,hello',
    'ftp://example.gov.uk/',
    '//www.example.gov.uk/',
    'www.example.gov.uk',
    '/contact',
    'https:www.example.gov.uk',
    'https:\\\\www.example.gov.uk',
    'https://',
    'https://www.example .gov.uk/',
  ])('is refused as %j', async (written) => {
    const council = changed('council', 0, { website: written, licence_address: written })
    expect(await faultsOf(folderWith({ council }))).toMatchObject([
      { row: 2, column: 'website', value: written, cause: NOT_A_WEB_ADDRESS },
      { row: 2, column: 'licence_address', value: written, cause: NOT_A_WEB_ADDRESS },
    ])
  })

  it.each(['https://www4.halton.gov.uk', 'http://example.gov.uk:8080/a?b=c#d'])(
    'is taken as %s',
    async (website) => {
      const council = changed('council', 0, { website })
      expect(await importFiles(await testDb(), folderWith({ council }))).toHaveProperty('ok', true)
    },
  )

  it.each([
    'performance',
    'performance@example',
    '@example.gov.uk',
    'mailto:performance@example.gov.uk',
    'performance@example.gov.uk?bcc=someone@elsewhere.example',
    'performance@example.gov.uk, other@example.gov.uk',
    'Performance <performance@example.gov.uk>',
  ])('of email is refused as %j', async (email) => {
    const council = changed('council', 0, { email })
    expect(await faultsOf(folderWith({ council }))).toMatchObject([
      { row: 2, column: 'email', value: email, cause: NOT_AN_EMAIL_ADDRESS },
    ])
  })
})
