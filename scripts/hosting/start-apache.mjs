import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { settingsOf, withValues } from './guide.mjs'
import { freePort, runServer, versionOf } from './run-server.mjs'

const MODULES = '/usr/lib/apache2/modules'
/**
 * The modules that the page needs: those that Debian enables by itself, and the two that the guide asks for.
 */
const WANTED = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'rewrite']

/** Apache with the settings of the guide. */
export async function startApache(folder) {
  const version = versionOf('apache2')
  if (!version || !existsSync(MODULES))
    return { missing: 'Apache is not installed (Debian: apt-get install apache2).' }
  const port = await freePort()
  const site = withValues(settingsOf('apache'), {
    '*:80': `127.0.0.1:${port}`,
    '/srv/www': join(folder, 'www'),
  })
  const logs = join(folder, 'apache')
  mkdirSync(logs)
  const config = join(folder, 'apache.conf')
  writeFileSync(config, whole(site, { port, logs }))
  const address = `http://127.0.0.1:${port}/`
  const { stop } = await runServer('apache2', ['-d', logs, '-f', config, '-DFOREGROUND'], address)
  return {
    version,
    address,
    page: `${address}puzzles/`,
    encodings: ['br', 'gzip'],
    headers: true,
    stop,
  }
}

/** The site within what Debian's own apache2.conf and its module settings have around it. */
function whole(site, { port, logs }) {
  return `ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${join(logs, 'pid')}
Mutex file:${logs}
ErrorLog ${join(logs, 'error.log')}
${WANTED.map((name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`).join('\n')}
${process.getuid?.() === 0 ? 'User www-data\nGroup www-data' : ''}
TypesConfig /etc/mime.types
AddEncoding x-gzip .gz .tgz
AddLanguage br .br
<Directory />
  Require all denied
</Directory>
${site}
`
}
