// Starts a booth: serves the built page on this machine and keeps Chromium with it running. `--help` says more.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Node ${process.versions.node} is too old for the booth. Install Node 20.19 or newer.`,
  )
  process.exit(2)
}
const { main } = await import('./booth/main.mjs')
await main(process.argv.slice(2))
