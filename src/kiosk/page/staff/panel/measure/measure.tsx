import './measure.css'
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { formatsOf } from '../../../../../i18n/formats.ts'
import { msg } from '../../../../../kit/text.ts'
import { Icon } from '../../../../../theme/icons.tsx'
import type { Booth } from '../../../booth.ts'
import { useStaffWords } from '../../../staff-words.tsx'
import { STAFF_ICONS } from '../../parts/staff-icons.ts'
import { StaffHead } from '../../parts/staff-head.tsx'
import { LEAST_TARGET } from '../../../../reach/touch-sizes.ts'
import { CodeSizes } from './code-sizes.tsx'
import { CARD, cardWidth, screenSizeOf } from './screen-size.ts'
import { screenNow } from './screen-now.ts'

/** Pixels: a step, and the narrowest and widest card that a screen can need. */
const STEP = 1
const FAR = 10
const LEAST = 60
const MOST = 3000

interface MeasureProps {
  readonly booth: Booth
  onClose(): void
}

/** A frame that is made as large as a bank card, so that the booth knows how large a millimetre is. */
export function Measure({ booth, onClose }: MeasureProps): JSX.Element {
  const { say } = useStaffWords()
  const [width, setWidth] = useState(() => cardWidth(booth.settings.get().pixelsPerMm))
  const pixelsPerMm = width / CARD.width
  const add = (by: number) => (): void => setWidth(Math.min(MOST, Math.max(LEAST, width + by)))
  const keyOf = (by: number, name: string): JSX.Element => (
    <button type="button" class="button" onClick={add(by)}>
      <Icon name={by < 0 ? STAFF_ICONS.less : STAFF_ICONS.more} />
      {name}
    </button>
  )
  return (
    <>
      <StaffHead
        title={say(msg('booth.staff.measure'))}
        deck={say(msg('booth.staff.measure.deck'))}
      />
      <p class="measure__lead">{say(msg('booth.staff.measure.lead'))}</p>
      <Follows pixelsPerMm={pixelsPerMm} />
      <div class="measure__field">
        <svg
          class="measure__card"
          width={width}
          height={pixelsPerMm * CARD.height}
          viewBox="0 0 856 540"
          preserveAspectRatio="none"
          role="img"
          aria-label={say(msg('booth.staff.measure.card', { number: width }))}
        >
          <rect class="measure__face" width="856" height="540" rx="30" />
          <rect class="measure__stripe" y="70" width="856" height="90" />
          <rect class="measure__chip" x="80" y="250" width="130" height="95" rx="14" />
        </svg>
      </div>
      <div class="measure__keys">
        {keyOf(-FAR, say(msg('booth.staff.measure.farSmaller')))}
        {keyOf(-STEP, say(msg('booth.staff.measure.smaller')))}
        {keyOf(STEP, say(msg('booth.staff.measure.larger')))}
        {keyOf(FAR, say(msg('booth.staff.measure.farLarger')))}
      </div>
      <div class="staff-buttons">
        <button type="button" class="button" onClick={onClose}>
          {say(msg('booth.staff.cancel'))}
        </button>
        <button
          type="button"
          class="button button--primary"
          onClick={() => {
            booth.settings.change({ pixelsPerMm })
            onClose()
          }}
        >
          {say(msg('booth.staff.measure.fits'))}
        </button>
      </div>
    </>
  )
}

/** What follows from the size of the card, some of it drawn as large as it says. */
function Follows({ pixelsPerMm }: { readonly pixelsPerMm: number }): JSX.Element {
  const { say, language } = useStaffWords()
  const { inches, isLarge, target, capital, degrees } = screenSizeOf(pixelsPerMm, screenNow())
  const number = (value: number, digits = 0): string =>
    formatsOf(language).number(value, { maximumFractionDigits: digits })
  const mm = (value: number): string =>
    say(msg('booth.staff.mm', { size: number(value, value < 10 ? 1 : 0) }))
  const isSmall = isLarge && target < LEAST_TARGET
  return (
    <section>
      <dl class="measure__follows">
        <div>
          <dt>
            <i
              class="measure__ruler"
              style={{ width: `${100 * pixelsPerMm}px` }}
              aria-hidden="true"
            />
            {mm(100)}
          </dt>
          <dd>{say(msg('booth.staff.px', { size: number(100 * pixelsPerMm) }))}</dd>
        </div>
        <div>
          <dt>{say(msg('booth.staff.measure.screen'))}</dt>
          <dd>{say(msg('booth.staff.inches', { size: number(inches, 1) }))}</dd>
        </div>
        <div>
          <dt>{say(msg('booth.staff.measure.target'))}</dt>
          <dd>{mm(target)}</dd>
        </div>
        <div>
          <dt>{say(msg('booth.staff.measure.text'))}</dt>
          <dd>
            {mm(capital)}, {say(msg('booth.staff.degrees', { size: number(degrees, 1) }))}
          </dd>
        </div>
        <CodeSizes pixelsPerMm={pixelsPerMm} />
      </dl>
      {!isLarge && <p class="staff-note">{say(msg('booth.staff.measure.phone'))}</p>}
      {isSmall && (
        <p class="staff-note staff-note--fault">
          <Icon name="warning" />
          <span>{say(msg('booth.staff.measure.tooSmall'))}</span>
        </p>
      )}
    </section>
  )
}
