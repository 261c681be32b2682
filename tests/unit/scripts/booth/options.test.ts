import { describe, expect, it } from 'vitest'
import { flagsFor, splitFlags } from '../../../../scripts/booth/flags.mjs'
import { readOptions } from '../../../../scripts/booth/options.mjs'

const read = (args: readonly string[], env: NodeJS.ProcessEnv = {}, platform = 'linux') =>
  readOptions(args, { env, platform: platform as NodeJS.Platform, home: '/home/booth' })

describe('options', () => {
  it('a booth keeps its things where the system wants them', () => {
    expect(read([])).toMatchObject({
      task: 'run',
      port: null,
      profile: '/home/booth/.local/state/bright-sparks-booth',
      exports: '/home/booth/.local/state/bright-sparks-booth/exports',
      chrome: null,
      isWindow: false,
    })
    expect(read([], { XDG_STATE_HOME: '/state' }).profile).toBe('/state/bright-sparks-booth')
    expect(read([], {}, 'darwin').profile).toContain('Application Support')
  })

  it('what is asked for is taken', () => {
    const args = '--port 5 --profile /p --exports /e --chrome /c --window'.split(' ')
    expect(read(args, { CHROME_PATH: '/other' })).toMatchObject({
      port: 5,
      profile: '/p',
      exports: '/e',
      chrome: '/c',
      isWindow: true,
    })
    expect(read([], { CHROME_PATH: '/other' }).chrome).toBe('/other')
    expect(read(['--new-pin']).task).toBe('new pin')
    expect(read(['--new-pin', '--help']).task).toBe('help')
  })

  it.each([['--port', 'x'], ['--port', '-1'], ['--port', '65536'], ['--incognito'], ['stray']])(
    '%s %s is refused',
    (...args) => expect(() => read(args)).toThrow(/--help|0 to 65535/),
  )
})

describe('flags', () => {
  const wanted = { profile: '/p', isWindow: false, platform: 'linux' }

  it('never forget the journal, and open no port', () => {
    const flags = flagsFor(wanted)
    expect(flags).toContain('--user-data-dir=/p')
    expect(flags.join(' ')).not.toMatch(/incognito|remote-debugging-port|guest/)
  })

  it('a window is no kiosk; speech on Linux comes from its own service', () => {
    expect(flagsFor(wanted)).toContain('--kiosk')
    expect(flagsFor({ ...wanted, isWindow: true })).not.toContain('--kiosk')
    expect(flagsFor(wanted)).toContain('--enable-speech-dispatcher')
    expect(flagsFor({ ...wanted, platform: 'darwin' })).not.toContain('--enable-speech-dispatcher')
  })

  it('flags of this machine come after the usual ones, before the page', () => {
    expect(flagsFor({ ...wanted, more: ['--window-position=1,2'] }).slice(-2)).toEqual([
      '--window-position=1,2',
      'about:blank',
    ])
    expect(splitFlags(' --a  --b="c d" --e ')).toEqual(['--a', '--b=c d', '--e'])
    expect(splitFlags('')).toEqual([])
  })
})
