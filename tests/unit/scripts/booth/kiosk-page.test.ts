import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { flagsFor } from '../../../../scripts/booth/flags.mjs'
import { HELP, readOptions } from '../../../../scripts/booth/options.mjs'

const ROOT = resolve(import.meta.dirname, '../../../..')
const read = (file: string): string => readFileSync(resolve(ROOT, file), 'utf8')
const page = read('docs/kiosk.md')

/** The text of a section, without its heading. */
function section(heading: string): string {
  const [, text] = page.split(`\n## ${heading}\n`)
  if (text === undefined) throw new Error(`docs/kiosk.md has no section ${heading}`)
  return text.split('\n## ')[0] as string
}

/** What stands first in the rows of a section's tables, without what is put in for a value. */
const firstColumn = (text: string): string[] =>
  [...text.matchAll(/^\| `(--[^`]+)` \|/gm)].map((row) => row[1] as string)

describe('the page for technicians', () => {
  it('has each flag that the launcher passes, in its order, and no other', () => {
    const flags = flagsFor({ profile: '…', isWindow: false, platform: 'linux' })
    expect(firstColumn(section('Flags of Chromium'))).toEqual(flags.slice(0, -1))
  })

  it('has each option, and so has the help', () => {
    const named = firstColumn(section('What the launcher does')).map((row) => row.split(' ')[0])
    const inHelp = [...HELP.matchAll(/^ {2}(--[a-z-]+)/gm)].map((line) => line[1])
    expect(named).toEqual(inHelp)
    for (const row of firstColumn(section('What the launcher does'))) {
      const args = row.replace('DIR', '/x').replace('PATH', '/x').replace('N', '1').split(' ')
      expect(() => readOptions(args, { env: {} })).not.toThrow()
    }
  })

  it('names the faults as they are said', () => {
    const sources = readdirSync(resolve(ROOT, 'scripts/booth'))
      .filter((name) => name.endsWith('.mjs'))
      .map((name) => read(`scripts/booth/${name}`))
      .join('\n')
    const named = [...section('When something is wrong').matchAll(/`([TNA][^`]+)` \|/g)]
    expect(named.length).toBeGreaterThan(4)
    for (const [, fault = ''] of named)
      for (const part of fault.replace('8321', '').split('…'))
        expect(sources).toContain(part.trim())
  })

  it('has no dead link', () => {
    const targets = [...page.matchAll(/\]\(([^)\s]+)\)/g)].map((link) => link[1] as string)
    const anchors = [...page.matchAll(/^## (.+)$/gm)].map(
      ([, heading = '']) =>
        `#${heading
          .toLowerCase()
          .replaceAll(/[^a-z0-9 -]/g, '')
          .replaceAll(' ', '-')}`,
    )
    expect(targets.length).toBeGreaterThan(10)
    for (const target of targets)
      if (target.startsWith('#')) expect(anchors).toContain(target)
      else expect(existsSync(resolve(ROOT, 'docs', target)), target).toBe(true)
  })
})

describe.each(['booth.service', 'booth-desktop.service'])('%s', (name) => {
  const unit = read(`docs/kiosk/${name}`)
  const [, command = ''] = /^ExecStart=(.+)$/m.exec(unit) ?? []

  it('starts the launcher with options that it knows', () => {
    const [, script = '', options = ''] = /node (\S+)(.*)$/.exec(command) ?? []
    expect(script).toBe('scripts/booth.mjs')
    expect(existsSync(resolve(ROOT, script))).toBe(true)
    expect(() => readOptions(options.trim().split(' '), { env: {} })).not.toThrow()
  })

  it('is always started again, waits for no network, and uses the folders of the page', () => {
    expect(unit).toMatch(/^Restart=always$/m)
    expect(unit).toMatch(/^StartLimitIntervalSec=0$/m)
    expect(unit).not.toMatch(/network/i)
    for (const folder of ['/srv/booth', '/srv/booth-exports']) {
      expect(unit).toContain(folder)
      expect(page).toContain(folder)
    }
  })
})
