import type { JournalEvent } from '../journal-entry.ts'

/** Addresses can hold what a visitor did. */
const ADDRESS = /\b(?:[a-z][a-z0-9+.-]*:\/\/|blob:|data:)[^\s'")]*/gi

/** What the journal keeps of an error: its name, and its message without addresses, cut short. */
export function errorEvent(fault: unknown): JournalEvent {
  const { name, message } = fault instanceof Error ? fault : { name: '', message: String(fault) }
  return {
    kind: 'error',
    code: name.slice(0, 64) || 'Error',
    text: message.replaceAll(ADDRESS, '…').slice(0, 300),
  }
}
