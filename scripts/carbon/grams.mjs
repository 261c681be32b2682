/**
 * Grams of CO2e for bytes that were transferred, by the Sustainable Web Design model, version 4: the
 * world's average electricity for data centre, network and device, operation and making of all three,
 * and no allowance for a host with green power.
 */
import { co2 } from '@tgwf/co2'

const model = new co2({ model: 'swd', version: 4 })

export function gramsOf(bytes) {
  return model.perByte(bytes, false)
}
