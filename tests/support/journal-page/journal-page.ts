import { openJournal } from '../../../src/kiosk/journal/open-journal.ts'
import { openStaffPin } from '../../../src/kiosk/pin/open-staff-pin.ts'
import { createScheduler } from '../../../src/later/scheduler.ts'
import { browserTiming } from '../../../src/platform/browser-timing.ts'

/** What tests find on the page. */
export interface JournalPage {
  readonly journal: ReturnType<typeof openJournal>
  readonly pin: ReturnType<typeof openStaffPin>
  /** Adds an entry that says a text. */
  write(text: string): Promise<boolean>
  /** The texts and ids of all entries, in the order in which they were written. */
  entries(): Promise<(readonly [string, string])[]>
}

const journal = openJournal(createScheduler(browserTiming), () => 'hall')

const page: JournalPage = {
  journal,
  pin: openStaffPin(),
  write: (text) => journal.append({ kind: 'error', code: 'Test', text }),
  async entries() {
    const all: (readonly [string, string])[] = []
    for await (const entry of journal.read()) all.push([entry['text'] as string, entry.id])
    return all
  },
}

Object.assign(window, { page })
