import './app/styles.ts'
import { startApp } from './app/start-app.tsx'

void startApp({
  root: document.getElementById('app') as HTMLElement,
  liveRegion: document.getElementById('announcer') as HTMLElement,
})
