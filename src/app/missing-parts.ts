import { msg } from '../kit/text.ts'
import type { Scheduler } from '../later/scheduler.ts'
import { sayWhyMissing } from '../visit/missing-parts.ts'
import type { MissingParts } from '../visit/missing-parts.ts'
import type { Notice } from '../visit/notices.ts'
import { reloadIfReachable } from './reload-if-reachable.ts'
import { whyMissing } from './why-missing.ts'

/** What can be done about a part of the page that did not arrive. */
export function createMissingParts(
  show: (notice: Notice) => void,
  later: Scheduler,
  carry: () => void,
): MissingParts {
  const loadAgain = async (beforeLoad?: () => void): Promise<void> => {
    const leave = (): void => (beforeLoad?.(), carry())
    if (await later.until(reloadIfReachable(later, leave))) return
    const again = { label: msg('app.tryAgain'), onPress: () => void loadAgain(beforeLoad) }
    show({ texts: [msg('app.stillNotThere')], action: again })
  }
  return {
    why: () => later.until(whyMissing()),
    tell(what, beforeLoad) {
      void later.until(whyMissing()).then((why) => {
        const { text, button } = sayWhyMissing(why)
        show({
          texts: [what, text],
          action: { label: button, onPress: () => void loadAgain(beforeLoad) },
        })
      })
    },
    loadAgain: () => void loadAgain(),
  }
}
