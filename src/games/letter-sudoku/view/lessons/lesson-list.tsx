import './lesson-list.css'
import type { JSX } from 'preact'
import { msg } from '../../../../kit/text.ts'
import type { GameScreenProps } from '../../../../screen/game-screen-props.ts'
import { ScreenFrame } from '../../../../screen/frame/screen-frame.tsx'
import { useVisit, useWords } from '../../../../screen/use-visit.ts'
import { fitted } from '../../../../theme/fitted.ts'
import { Icon } from '../../../../theme/icons.tsx'
import { formatHash, puzzleRoute } from '../../../../visit/route.ts'
import { LESSON_WORDS } from '../../core/lessons/lesson-words.ts'
import { LESSONS, POSITIONS } from '../../core/lessons/lesson.ts'
import { foundCount } from '../../core/lessons/progress.ts'
import { FoundWindows } from './found-windows.tsx'
import { Pictogram } from './pictogram.tsx'
import { foundOf, useProgress } from './use-progress.ts'

/** All lessons, the easiest first, each with what was found of it. */
export function LessonList({ pack, entry }: GameScreenProps): JSX.Element {
  const { back } = useVisit()
  const { say } = useWords()
  const { progress } = useProgress()
  const title = say(msg('grid.lessons.title'))
  const sayFound = (number: number, total: number): string =>
    say(msg('grid.lessons.found', { number, total }))

  return (
    <ScreenFrame name="lessons" heading={pack.title} onBack={back}>
      <main class="lessons">
        <div class="lessons__head">
          <h1 style={fitted(title)}>{title}</h1>
          <p>{sayFound(foundCount(progress), LESSONS.length * POSITIONS)}</p>
        </div>
        <ul class="lessons__list">
          {LESSONS.map((lesson) => (
            <li key={lesson}>
              <a
                class="lesson-row"
                href={formatHash(puzzleRoute(entry.id, 'lessons', lesson))}
                data-lesson={lesson}
              >
                <Pictogram lesson={lesson} />
                <span class="lesson-row__words">
                  <span class="lesson-row__title">{say(LESSON_WORDS[lesson].title)}</span>
                  <span class="lesson-row__deck">{say(LESSON_WORDS[lesson].deck)}</span>
                </span>
                <FoundWindows found={foundOf(progress, lesson)} />
                <span class="visually-hidden">
                  {sayFound(foundCount(progress, [lesson]), POSITIONS)}
                </span>
                <Icon name="chevron-right" />
              </a>
            </li>
          ))}
        </ul>
      </main>
    </ScreenFrame>
  )
}
