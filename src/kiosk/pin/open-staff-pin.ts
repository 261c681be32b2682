import { deriveHash } from './derive-hash.ts'
import { createIdbPinStore } from './idb-pin-store.ts'
import { createStaffPin } from './staff-pin.ts'
import type { StaffPin } from './staff-pin.ts'

/** Opens the PIN of this device. */
export function openStaffPin(): StaffPin {
  return createStaffPin({
    store: createIdbPinStore(),
    deriveHash,
    fillRandom: (bytes) => crypto.getRandomValues(bytes),
    steady: () => performance.now(),
  })
}
