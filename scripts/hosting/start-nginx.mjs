import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { settingsOf, withValues } from './guide.mjs'
import { freePort, runServer, versionOf } from './run-server.mjs'

const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'

/** nginx with the settings of the guide. */
export async function startNginx(folder) {
  const version = versionOf('nginx')
  if (!version) return { missing: 'nginx is not installed (Debian: apt-get install nginx).' }
  const hasBrotli = existsSync(BROTLI)
  const port = await freePort()
  const site = withValues(settingsOf('nginx'), {
    'listen 80;': `listen 127.0.0.1:${port};`,
    '/srv/www': join(folder, 'www'),
    ...(hasBrotli ? {} : { 'brotli_static on;': '' }),
  })
  const logs = join(folder, 'nginx')
  mkdirSync(logs)
  const config = join(folder, 'nginx.conf')
  writeFileSync(config, whole(site, { hasBrotli, logs }))
  const address = `http://127.0.0.1:${port}/`
  const { stop } = await runServer('nginx', ['-c', config, '-p', logs, '-e', 'stderr'], address)
  return {
    version,
    address,
    page: `${address}puzzles/`,
    encodings: hasBrotli ? ['br', 'gzip'] : ['gzip'],
    headers: true,
    notes: hasBrotli
      ? []
      : ['without libnginx-mod-http-brotli-static: brotli_static was left out, as the guide says'],
    stop,
  }
}

/** The site within what Debian's own nginx.conf has around it, with every file in one folder. */
function whole(site, { hasBrotli, logs }) {
  const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  return `daemon off;
pid ${join(logs, 'pid')};
${process.getuid?.() === 0 ? 'user root;' : ''}
${hasBrotli ? `load_module ${BROTLI};` : ''}
events {}
http {
  access_log off;
  default_type application/octet-stream;
  ${folders.map((name) => `${name}_temp_path ${join(logs, name)};`).join('\n  ')}
${site}
}
`
}
