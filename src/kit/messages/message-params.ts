// Made from the English catalogue by `npm run messages`; changes here are lost.

import type { AnagramMessages } from './anagram.ts'
import type { AppMessages } from './app.ts'
import type { BoothMessages } from './booth.ts'
import type { BoothAloudMessages } from './booth-aloud.ts'
import type { BoothAttractMessages } from './booth-attract.ts'
import type { BoothHandOverMessages } from './booth-hand-over.ts'
import type { BoothLoweredMessages } from './booth-lowered.ts'
import type { BoothReportMessages } from './booth-report.ts'
import type { BoothStaffMessages } from './booth-staff.ts'
import type { BoothTwinsMessages } from './booth-twins.ts'
import type { BoothVisitMessages } from './booth-visit.ts'
import type { GeneratorMessages } from './generator.ts'
import type { GridMessages } from './grid.ts'
import type { GridBeatMessages } from './grid-beat.ts'
import type { GridFirstMessages } from './grid-first.ts'
import type { GridHintMessages } from './grid-hint.ts'
import type { GridLessonMessages } from './grid-lesson.ts'
import type { HandOverMessages } from './hand-over.ts'
import type { QuizMessages } from './quiz.ts'
import type { RecoverMessages } from './recover.ts'
import type { ShareMessages } from './share.ts'
import type { StartMessages } from './start.ts'

/** Every message key with the parameters it takes; `Plain` is what any of them may hold. */
export interface MessageParams<Plain>
  extends
    AnagramMessages<Plain>,
    AppMessages<Plain>,
    BoothMessages<Plain>,
    BoothAloudMessages<Plain>,
    BoothAttractMessages<Plain>,
    BoothHandOverMessages<Plain>,
    BoothLoweredMessages<Plain>,
    BoothReportMessages<Plain>,
    BoothStaffMessages<Plain>,
    BoothTwinsMessages<Plain>,
    BoothVisitMessages<Plain>,
    GeneratorMessages<Plain>,
    GridMessages<Plain>,
    GridBeatMessages<Plain>,
    GridFirstMessages<Plain>,
    GridHintMessages<Plain>,
    GridLessonMessages<Plain>,
    HandOverMessages<Plain>,
    QuizMessages<Plain>,
    RecoverMessages<Plain>,
    ShareMessages<Plain>,
    StartMessages<Plain> {}
