import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { temporaryFolder } from '../test/temporary-folder.ts'
import { checkSpace } from './disk-space.cjs'
import { checkDatabaseFile, checkPort, explainListenFailure, parsePort } from './preflight.cjs'

describe('the port', () => {
  it.each(['4000', '0', '65535'])('%s is one', (port) => {
    expect(parsePort(port)).toBe(Number(port))
  })

  it.each(['', 'abc', '-1', '65536', '4000.5', ' 4000'])('"%s" is none', (port) => {
    expect(() => parsePort(port)).toThrow('not a port number')
  })

  it('is said to be taken when another program holds it', async () => {
    const holder = createServer().listen(0, '127.0.0.1')
    onTestFinished(() => void holder.close())
    await once(holder, 'listening')
    const { port } = holder.address() as AddressInfo
    await expect(checkPort('127.0.0.1', port)).rejects.toThrow(
      `Port ${port} on 127.0.0.1 is already taken`,
    )
  })

  it('is left free after the check', async () => {
    const holder = createServer().listen(0, '127.0.0.1')
    await once(holder, 'listening')
    const { port } = holder.address() as AddressInfo
    holder.close()
    await checkPort('127.0.0.1', port)
    await expect(checkPort('127.0.0.1', port)).resolves.toBeUndefined()
  })

  it('below 1024 is said to need more rights', () => {
    expect(explainListenFailure('EACCES', '127.0.0.1', 80).message).toBe(
      'Port 80 may not be opened by this user.',
    )
  })

  it('on a foreign address is said to need another HOST', () => {
    const { advice } = explainListenFailure('EADDRNOTAVAIL', '10.9.9.9', 4000)
    expect(advice).toContain('HOST')
  })
})

describe('the database file', () => {
  const folder = temporaryFolder()
  const file = join(folder, 'quarterdeck.db')
  writeFileSync(file, '')

  it('may be new, in a folder that is not made yet', () => {
    expect(() => checkDatabaseFile(join(folder, 'var', 'new.db'), () => true)).not.toThrow()
  })

  it('is named when it is read-only', () => {
    expect(() => checkDatabaseFile(file, (target) => target !== file)).toThrow(
      `The database ${file} cannot be written: ${file} belongs`,
    )
  })

  it('needs its folder to be writable too, for the journal', () => {
    expect(() => checkDatabaseFile(file, (target) => target !== folder)).toThrow(
      `${folder} belongs to another user`,
    )
  })
})

describe('the disk', () => {
  it('is full when less is left than needed', () => {
    expect(() => checkSpace('/data', 49, 50)).toThrow('49 MB are left, 50 MB are needed')
  })

  it('is not full when just enough is left', () => {
    expect(() => checkSpace('/data', 50, 50)).not.toThrow()
  })
})
