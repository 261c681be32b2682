import type { JSX } from 'preact'
import { msg } from '../../../../kit/text.ts'
import type { Json } from '../../../contract.ts'
import { MessageScreen } from '../../../../screen/frame/message-screen.tsx'
import { PuzzleBroken } from '../../../../screen/frame/puzzle-broken.tsx'
import type { GameScreenProps } from '../../../../screen/game-screen-props.ts'
import { useVisit, useWords } from '../../../../screen/use-visit.ts'
import { puzzleRoute } from '../../../../visit/route.ts'
import { isLesson } from '../../core/lessons/lesson.ts'
import { parseLetters } from '../../core/puzzle.ts'
import type { GridParts } from './fetched-lessons.tsx'
import { LessonList } from './lesson-list.tsx'
import { LessonPage } from './lesson-page.tsx'

export interface LessonsPageProps extends GameScreenProps {
  /** The pack's own grid, in whose letters lessons are shown. */
  readonly round: Json
  readonly parts: GridParts
}

/** The list of lessons at `lessons`, and each lesson at `lessons/xWing`. */
export function LessonsPage({ round, parts, ...screen }: LessonsPageProps): JSX.Element {
  const { navigate } = useVisit()
  const { say } = useWords()
  const { entry, page } = screen
  const [, code] = page
  if (code === undefined) return <LessonList {...screen} />
  if (!isLesson(code))
    return (
      <MessageScreen
        title={msg('grid.lessons.unknown')}
        text={msg('grid.lessons.unknownText', { code })}
        actions={[
          {
            label: msg('grid.lessons.all'),
            onPress: () => navigate(puzzleRoute(entry.id, 'lessons')),
          },
          { label: msg('grid.new.printed'), onPress: () => navigate(puzzleRoute(entry.id)) },
        ]}
        say={say}
      />
    )
  const alphabet = parseLetters(round)
  if (!alphabet.ok) return <PuzzleBroken reason={alphabet.reason} />
  return <LessonPage key={code} {...screen} lesson={code} alphabet={alphabet.value} parts={parts} />
}
