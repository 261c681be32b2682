import type { JSX } from 'preact'
import { useVisit } from '../screen/use-visit.ts'
import { useNewerEdition } from './use-newer-edition.ts'

/** Offers a newer edition of the page. */
export function Editions(): JSX.Element {
  const NewerEdition = useNewerEdition(useVisit().later)
  return <>{NewerEdition && <NewerEdition />}</>
}
