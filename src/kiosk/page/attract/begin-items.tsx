import type { ComponentChildren } from 'preact'
import { msg } from '../../../kit/text.ts'
import type { Text } from '../../../kit/text.ts'
import { Icon } from '../../../theme/icons.tsx'
import { canLower } from '../../reach/can-lower.ts'
import type { KeptBoothSettings } from '../../settings/kept-settings.ts'
import type { VisitWish } from '../booth.ts'
import { LOWER } from '../lowered/lowered-icons.ts'
import { SillItem } from '../sill/sill.tsx'

/** Items of the invitation's sill for visitors who begin with reading aloud, or with everything low. */
export function beginItems({ get }: Pick<KeptBoothSettings, 'get'>) {
  return (
    say: (text: Text) => string,
    begin: (wish: Partial<VisitWish>) => void,
  ): ComponentChildren => (
    <>
      {get().speech && (
        <SillItem
          icon={<Icon name="volume-2" />}
          label={say(msg('booth.aloud.start'))}
          onPress={() => begin({ aloud: true })}
        />
      )}
      {canLower({ width: innerWidth, height: innerHeight }) && (
        <SillItem
          icon={<Icon name={LOWER} />}
          label={say(msg('booth.lowered.lower'))}
          name={say(msg('booth.lowered.lowerAll'))}
          onPress={() => begin({ lowered: true })}
        />
      )}
    </>
  )
}
