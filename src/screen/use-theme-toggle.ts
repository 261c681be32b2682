import { useLook, useVisit } from './use-visit.ts'

/** Whether it is night on the page, or would be without the system's own colours; and what turns it to day and back. */
export function useThemeToggle(): readonly [dark: boolean, toggle: () => void] {
  const { changeSettings } = useVisit()
  const { dark } = useLook()
  return [dark, () => changeSettings({ theme: dark ? 'light' : 'dark' })]
}
