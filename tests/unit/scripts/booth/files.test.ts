import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { freeFolder } from '../../../../scripts/booth/browser-lock.mjs'
import { openLog } from '../../../../scripts/booth/log.mjs'
import { isSafeName, writeExport } from '../../../../scripts/booth/write-export.mjs'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'booth-files-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('exports', () => {
  it.each(['journal.csv', 'Journal_2026-05-07.json', 'day.one.pdf'])(
    '%s may be written',
    (name) => {
      expect(isSafeName(name)).toBe(true)
    },
  )

  it.each([
    '',
    '../journal.csv',
    'a/b.csv',
    'a\\b.csv',
    '/etc/passwd.csv',
    '.hidden.csv',
    'journal..csv',
    'journal.html',
    'journal.csv\n',
    'journal',
    'nul.csv',
    'COM1.json',
    'jour\0nal.csv',
    `${'a'.repeat(90)}.csv`,
  ])('%j may not', (name) => expect(isSafeName(name)).toBe(false))

  it('a name that is taken gets a number, and nothing half-written is left', () => {
    const names = ['a', 'b', 'c'].map((text) => writeExport(folder, 'day.pdf', Buffer.from(text)))
    expect(names).toEqual(['day.pdf', 'day-2.pdf', 'day-3.pdf'])
    expect(readdirSync(folder).toSorted()).toEqual(names.toSorted())
    expect(readFileSync(join(folder, 'day-2.pdf'), 'utf8')).toBe('b')
  })

  it('a folder that is gone is not made anew', () => {
    const gone = join(folder, 'stick')
    expect(() => writeExport(gone, 'day.pdf', Buffer.from(''))).toThrow('ENOENT')
    expect(existsSync(gone)).toBe(false)
  })
})

describe('the lock of a browser that is gone', () => {
  const lock = (host: string): void => {
    symlinkSync(`${host}-4321`, join(folder, 'SingletonLock'))
    symlinkSync('/nowhere', join(folder, 'SingletonSocket'))
  }
  const tryWith = (command: string | null) => {
    const ended: number[] = []
    const said = freeFolder(folder, {
      commandOf: () => command,
      end: (pid: number) => ended.push(pid),
      host: 'booth-1',
    })
    return { said, ended, left: readdirSync(folder) }
  }

  it('nothing is done where there is none', () => {
    expect(tryWith('any')).toEqual({ said: null, ended: [], left: [] })
  })

  it('is taken away after a loss of power', () => {
    lock('booth-1')
    expect(tryWith(null)).toMatchObject({
      said: expect.stringContaining('gone'),
      ended: [],
      left: [],
    })
  })

  it('is taken away where its number is another program’s by now, which stays', () => {
    lock('booth-1')
    expect(tryWith('/usr/bin/other\0--user-data-dir=/elsewhere')).toMatchObject({
      ended: [],
      left: [],
    })
  })

  it('is taken away in a folder that was copied from another machine', () => {
    lock('booth-2')
    expect(tryWith(`chromium\0--user-data-dir=${folder}`)).toMatchObject({ ended: [], left: [] })
  })

  it('a browser that a killed launcher left over is ended', () => {
    lock('booth-1')
    expect(readlinkSync(join(folder, 'SingletonLock'))).toBe('booth-1-4321')
    const { ended, left } = tryWith(`chromium\0--kiosk\0--user-data-dir=${folder}`)
    expect([ended, left]).toEqual([[4321], []])
  })
})

describe('the log', () => {
  const now = (): Date => new Date('2026-05-07T08:00:00Z')

  it('has each line with its time', () => {
    const printed: string[] = []
    const log = openLog(join(folder, 'log'), { now, print: (line: string) => printed.push(line) })
    log('the page is there')
    expect(readFileSync(join(folder, 'log'), 'utf8')).toBe(
      '2026-05-07T08:00:00.000Z the page is there\n',
    )
    expect(printed).toEqual(['the page is there'])
  })

  it('stays small: one older file is kept', () => {
    const log = openLog(join(folder, 'log'), { now, most: 200, print: () => undefined })
    for (let line = 0; line < 100; line += 1) log(`line ${line}`)
    expect(readdirSync(folder).toSorted()).toEqual(['log', 'log.1'])
    for (const name of readdirSync(folder))
      expect(readFileSync(join(folder, name)).length).toBeLessThan(250)
    expect(readFileSync(join(folder, 'log'), 'utf8')).toMatch(/line 99\n$/)
  })

  it('a log that cannot be written stops nothing', () => {
    mkdirSync(join(folder, 'log'))
    writeFileSync(join(folder, 'log/file'), '')
    const printed: string[] = []
    openLog(join(folder, 'log'), { now, print: (line: string) => printed.push(line) })('a line')
    expect(printed).toEqual(['a line'])
  })
})
