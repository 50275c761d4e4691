/** The form of a persona of the open map. */
import { useMemo } from 'react'
import type { PersonaId } from '../../model/journeyMap'
import { PersonaDialog } from '../../panels/personas/PersonaDialog'
import { picturesOf } from '../files/picturesOf'
import { type OpenMap, useServices } from '../services'

interface PersonaOfMapProps {
  open: OpenMap
  /** Null makes a new one. */
  id: PersonaId | null
  onClose: () => void
}

export function PersonaOfMap({ open, id, onClose }: PersonaOfMapProps) {
  const services = useServices()
  const pictures = useMemo(() => picturesOf(services), [services])
  return <PersonaDialog editor={open.editor} id={id} pictures={pictures} onClose={onClose} />
}
