/**
 * The flags that Chromium is started with, in the order of the table in docs/kiosk.md, which says what each does. A test
 * compares the two.
 */

/**
 * @param {{ profile: string, isWindow: boolean, platform: string, more?: readonly string[] }} wanted `profile`: the
 *   browser's own folder; `more`: flags of this machine, from `CHROME_FLAGS`
 * @returns {string[]}
 */
export function flagsFor({ profile, isWindow, platform, more = [] }) {
  return [
    ...(isWindow ? [] : ['--kiosk']),
    `--user-data-dir=${profile}`,
    '--remote-debugging-pipe',
    '--no-first-run',
    '--no-default-browser-check',
    '--noerrdialogs',
    '--hide-crash-restore-bubble',
    '--disable-pinch',
    '--overscroll-history-navigation=0',
    '--disable-features=Translate',
    '--deny-permission-prompts',
    '--autoplay-policy=no-user-gesture-required',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--check-for-update-interval=31536000',
    ...(platform === 'linux' ? ['--password-store=basic', '--enable-speech-dispatcher'] : []),
    ...more,
    'about:blank',
  ]
}

/**
 * Flags as they are written on one line; a value with spaces stands in double quotes.
 * @param {string} line
 * @returns {string[]}
 */
export function splitFlags(line) {
  return [...line.matchAll(/(?:[^\s"]+|"[^"]*")+/g)].map(([flag]) => flag.replaceAll('"', ''))
}
