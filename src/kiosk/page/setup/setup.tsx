import '../staff/staff.css'
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Language } from '../../../i18n/languages.ts'
import type { Booth } from '../booth.ts'
import { useArrived } from '../staff/parts/use-arrived.ts'
import { StaffWords, staffLanguage } from '../staff-words.tsx'

/** Milliseconds after which a page whose words or steps have not arrived is loaded anew. */
const AGAIN = 5000

/**
 * Asks once whether this device becomes a booth, for the PIN of its staff, and for its name. Nothing is kept before
 * all of that was said.
 */
export function Setup({ booth }: { readonly booth: Booth }): JSX.Element {
  const [chosen, setChosen] = useState<Language | null>(null)
  const language = chosen ?? staffLanguage(booth.settings.get().staffLanguage)
  const again = (): void => void booth.later.alarm(AGAIN, () => location.reload())
  const Steps = useArrived(
    'steps',
    async () => (await import('./setup-steps.tsx')).SetupSteps,
    again,
  )
  return (
    <StaffWords language={language} onMissing={again}>
      {Steps && <Steps booth={booth} language={language} chosen={chosen} onLanguage={setChosen} />}
    </StaffWords>
  )
}
