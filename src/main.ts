import './app/styles.ts'
import { READER_PORTS } from './app/reader-ports.ts'
import { startApp } from './app/start-app.tsx'

void startApp({
  root: document.getElementById('app') as HTMLElement,
  liveRegion: document.getElementById('announcer') as HTMLElement,
  ports: READER_PORTS,
})
