import type { ComponentType, JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { msg } from '../../../../kit/text.ts'
import { MissingScreen } from '../../../../screen/frame/message-screen.tsx'
import { PlainScreen } from '../../../../screen/frame/plain-screen.tsx'
import { useVisit } from '../../../../screen/use-visit.ts'
import { puzzleRoute } from '../../../../visit/route.ts'
import { looksOf } from '../board/cell-look.ts'
import { gridDrawing } from '../drawing/grid-drawing.ts'
import { cellRect, layoutBoard } from '../drawing/grid-layout.ts'
import { ownHints } from '../hint/hint-source.ts'
import { hintedBoard } from '../hint/hinted-board.ts'
import type { LessonsPageProps } from './lessons-page.tsx'

/**
 * What lessons take from the grid. It is handed over, because the build would cut the grid's own code into more files
 * if they imported it: parts of it are wanted by hints as well.
 */
const PARTS = { gridDrawing, looksOf, layoutBoard, cellRect, hintedBoard, ownHints }

export type GridParts = typeof PARTS

type Loaded = { readonly Page: ComponentType<LessonsPageProps> } | 'loading' | 'failed'

/** The lessons, which are fetched when one of their pages is opened. */
export function FetchedLessons(props: Omit<LessonsPageProps, 'parts'>): JSX.Element {
  const { later, navigate } = useVisit()
  const [loaded, setLoaded] = useState<Loaded>('loading')
  useEffect(() => {
    void later.until(import('./lessons-page.tsx')).then(
      ({ LessonsPage }) => setLoaded({ Page: LessonsPage }),
      () => setLoaded('failed'),
    )
  }, [])
  if (loaded === 'loading')
    return (
      <PlainScreen name="loading" busy>
        {null}
      </PlainScreen>
    )
  if (loaded !== 'failed') return <loaded.Page {...props} parts={PARTS} />
  return (
    <MissingScreen
      title={msg('app.loadFailed')}
      actions={[
        { label: msg('grid.new.printed'), onPress: () => navigate(puzzleRoute(props.entry.id)) },
      ]}
    />
  )
}
