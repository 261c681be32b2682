import './panel.css'
import type { JSX } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Language } from '../../../../i18n/languages.ts'
import { msg } from '../../../../kit/text.ts'
import { Icon } from '../../../../theme/icons.tsx'
import { findLauncher } from '../../../launcher/launcher.ts'
import type { Booth } from '../../booth.ts'
import { Sill, SillItem } from '../../sill/sill.tsx'
import { useStaffWords } from '../../staff-words.tsx'
import { STAFF_ICONS } from '../parts/staff-icons.ts'
import { useUnattended } from '../parts/use-unattended.ts'
import { BoothTab } from './booth/booth-tab.tsx'
import { Measure } from './measure/measure.tsx'
import { RoundsTab } from './rounds/rounds-tab.tsx'
import { TestsTab } from './tests/tests-tab.tsx'
import { TodayTab } from './today/today-tab.tsx'

type Tab = 'today' | 'rounds' | 'booth' | 'tests' | 'measure'

interface PanelProps {
  readonly booth: Booth
  readonly language: Language
  /** The booth invites visitors again. */
  onClose(): void
}

/** What staff see of a booth, and change. It closes by itself when nobody is there any more. */
export function Panel({ booth, language, onClose }: PanelProps): JSX.Element {
  const { say } = useStaffWords()
  const [tab, setTab] = useState<Tab>('today')
  const [launcher] = useState(() => findLauncher(globalThis))
  const page = useRef<HTMLElement>(null)
  useUnattended(booth.later, onClose)
  useLayoutEffect(() => {
    scrollTo(0, 0)
    page.current?.focus()
  }, [tab])

  const item = (name: Tab, icon: keyof typeof STAFF_ICONS, label: string): JSX.Element => (
    <SillItem
      icon={<Icon name={STAFF_ICONS[icon]} />}
      label={label}
      pressed={tab === name || (name === 'tests' && tab === 'measure')}
      onPress={() => setTab(name)}
    />
  )
  return (
    <div class="staff-panel" lang={language}>
      <main ref={page} class="staff" tabIndex={-1}>
        {tab === 'today' && <TodayTab booth={booth} launcher={launcher} />}
        {tab === 'rounds' && <RoundsTab booth={booth} />}
        {tab === 'booth' && <BoothTab booth={booth} language={language} />}
        {tab === 'tests' && <TestsTab booth={booth} onMeasure={() => setTab('measure')} />}
        {tab === 'measure' && <Measure booth={booth} onClose={() => setTab('tests')} />}
      </main>
      <Sill label={say(msg('booth.staff.tabs'))}>
        {item('today', 'figures', say(msg('booth.staff.today')))}
        {item('rounds', 'rounds', say(msg('booth.staff.rounds')))}
        {item('booth', 'booth', say(msg('booth.staff.booth')))}
        {item('tests', 'tests', say(msg('booth.staff.tests')))}
        <SillItem
          icon={<Icon name={STAFF_ICONS.leave} />}
          label={say(msg('booth.staff.close'))}
          onPress={onClose}
        />
      </Sill>
    </div>
  )
}
