import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { GRAMS_PER_GIGABYTE } from 'virtual:carbon'
import { formatsOf } from '../../i18n/formats.ts'
import { msg } from '../../kit/text.ts'
import { visitBytes } from '../../platform/visit-bytes.ts'
import { useWords } from '../../screen/use-visit.ts'

const KILO = 1000
const GIGA = 1e9

/** What this visit has taken from the network so far, and what that means for the climate. */
export function VisitWeight(): JSX.Element {
  const { say, language } = useWords()
  const [bytes] = useState(visitBytes)
  if (bytes === 0) return <p>{say(msg('about.visitKept'))}</p>
  const grams = (bytes / GIGA) * GRAMS_PER_GIGABYTE
  return (
    <p>
      {say(
        msg('about.visit', {
          size: quantity(bytes / KILO, 'kilobyte', language),
          weight: quantity(grams, 'gram', language),
        }),
      )}
    </p>
  )
}

/** Two significant digits: more would claim a precision that the model does not have. */
function quantity(value: number, unit: 'kilobyte' | 'gram', language: string): string {
  const format = { style: 'unit', unit, maximumSignificantDigits: 2 } as const
  return formatsOf(language).number(value, format)
}
