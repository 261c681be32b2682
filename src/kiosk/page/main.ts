import '../../app/styles.ts'
import './booth.css'
import { startBooth } from './start-booth.tsx'

const part = (id: string): HTMLElement => document.getElementById(id) as HTMLElement

void startBooth({ app: part('app'), shell: part('booth'), liveRegion: part('announcer') })
