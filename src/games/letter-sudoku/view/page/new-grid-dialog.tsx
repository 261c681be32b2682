import './new-grid-dialog.css'
import type { JSX } from 'preact'
import { formatDay } from '../../../../kit/day.ts'
import { msg } from '../../../../kit/text.ts'
import type { PuzzleEntry } from '../../../../packs/pack.ts'
import { Dialog } from '../../../../screen/frame/dialog.tsx'
import { formatHash, puzzleRoute } from '../../../../visit/route.ts'
import { useVisit, useWords } from '../../../../screen/use-visit.ts'
import { useToday } from '../../../../screen/use-today.ts'
import { LESSON_WORDS } from '../../core/lessons/lesson-words.ts'
import { BANDS } from '../../core/rating/band.ts'
import type { Band } from '../../core/rating/band.ts'
import { dailyWish } from '../../maker/daily.ts'
import { formatWish } from '../../maker/made-puzzle.ts'
import { BAND_DECKS, BAND_HARDEST, BAND_NAMES } from './band-name.ts'
import { BAND_LESSONS } from './band-lessons.ts'
import { stockOf } from './use-made-puzzle.ts'
import { sayDay } from '../../../../screen/frame/say-day.ts'

/**
 * Asks how hard a new grid shall be. A puzzle from the stock opens at once; without
 * one, it is made on its page.
 */
export function NewGridDialog(props: { entry: PuzzleEntry; onClose(): void }): JSX.Element {
  const { kept, seed, navigate } = useVisit()
  const { say, language } = useWords()
  const today = useToday()

  function openDaily(): void {
    props.onClose()
    navigate(puzzleRoute(props.entry.id, 'daily', formatDay(today)))
  }

  function open(band: Band): void {
    const wish = stockOf(kept).take(band) ?? { band, seed: seed() }
    props.onClose()
    navigate(puzzleRoute(props.entry.id, 'new', formatWish(wish)))
  }

  return (
    <Dialog title={say(msg('grid.new.title'))} onClose={props.onClose}>
      <p>{say(msg('grid.new.deck'))}</p>
      <div class="grid-menu">
        <button type="button" class="button grid-band" onClick={openDaily}>
          <span class="grid-band__name">{say(msg('grid.daily.title'))}</span>
          <span class="grid-band__deck">
            {say(
              msg('grid.daily.ofToday', {
                date: sayDay(today, language),
                band: BAND_NAMES[dailyWish(today).band],
              }),
            )}
          </span>
        </button>
        {BANDS.map((band) => (
          <div class="grid-band__choice">
            <button type="button" class="button grid-band" onClick={() => open(band)}>
              <span class="grid-band__name">{say(BAND_NAMES[band])}</span>
              <span class="grid-band__deck">{say(BAND_DECKS[band])}</span>
              <span class="grid-band__deck">
                {say(msg('grid.band.hardest', { name: BAND_HARDEST[band] }))}
              </span>
            </button>
            <a
              class="link-button"
              href={formatHash(puzzleRoute(props.entry.id, 'lessons', BAND_LESSONS[band]))}
            >
              {say(msg('grid.lesson.of', { title: LESSON_WORDS[BAND_LESSONS[band]].title }))}
            </a>
          </div>
        ))}
      </div>
    </Dialog>
  )
}
