/**
 * Which engines can be tried on this machine, and what is missing of the others: Debian's Firefox, and
 * WebKitGTK with its driver. Both draw on a screen in memory (Xvfb).
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const find = (...commands) =>
  commands
    .flatMap((command) =>
      (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, command)),
    )
    .find((file) => existsSync(file)) ?? null

export const FIREFOX = process.env.FIREFOX_PATH ?? find('firefox-esr', 'firefox') ?? ''
export const WEBKIT_DRIVER = find('WebKitWebDriver') ?? ''
/** Debian's own Python, for which Debian packs the bindings of GTK and WebKit. */
export const PYTHON = '/usr/bin/python3'

export const XVFB = find('Xvfb') ?? ''

/** Whether Python can open a window with WebKit in it. */
function hasBindings() {
  const script = `import gi; gi.require_version("Gtk", "3.0"); gi.require_version("WebKit2", "4.1")
from gi.repository import Gtk, WebKit2`
  return existsSync(PYTHON) && spawnSync(PYTHON, ['-c', script]).status === 0
}

/** The engines in order, each with the Debian packages that are missing to try it. */
export function engines() {
  const display = XVFB ? [] : ['xvfb']
  return [
    { id: 'firefox', name: 'Firefox', missing: [...display, ...(FIREFOX ? [] : ['firefox-esr'])] },
    {
      id: 'webkit',
      name: 'WebKit',
      missing: [
        ...display,
        ...(WEBKIT_DRIVER ? [] : ['webkit2gtk-driver']),
        ...(hasBindings() ? [] : ['python3-gi', 'gir1.2-gtk-3.0', 'gir1.2-webkit2-4.1']),
      ],
    },
  ]
}
