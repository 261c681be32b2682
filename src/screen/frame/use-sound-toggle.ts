import { useEffect, useRef } from 'preact/hooks'
import { useHearing, useSettings, useVisit } from '../use-visit.ts'
import { USUAL_VOLUME } from '../../visit/settings.ts'

/** Switches the sound on or off; when it comes on, the page's own phrase is heard. */
export function useSoundToggle(): () => void {
  const { changeSettings, sound } = useVisit()
  const settings = useSettings('volume')
  const { soundOn } = useHearing()
  const wanted = useRef(false)
  useEffect(() => {
    if (soundOn && wanted.current) sound('attract')
    wanted.current = false
  }, [soundOn])
  return () => {
    wanted.current = !soundOn
    if (soundOn) changeSettings({ sound: false })
    else changeSettings({ sound: true, volume: settings.volume || USUAL_VOLUME })
  }
}
