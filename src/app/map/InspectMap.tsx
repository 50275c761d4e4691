/** The panel beside the open map, and the ear for pictures that are dropped or pasted onto its cards. */
import { useEffect, useMemo } from 'react'
import type { CardId } from '../../model/journeyMap'
import { Inspector } from '../../panels/inspector/Inspector'
import { listenToPictures } from '../files/hangPicture'
import { picturesOf } from '../files/picturesOf'
import { prefer } from '../preferences'
import { type OpenMap, useServices } from '../services'

interface InspectMapProps {
  map: OpenMap
  open: boolean
  /** A way is to be led on from this card. */
  onWay: (card: CardId) => void
}

export function InspectMap({ map, open, onWay }: InspectMapProps) {
  const services = useServices()
  const pictures = useMemo(() => picturesOf(services), [services])
  useEffect(() => listenToPictures(services, map), [services, map])
  return (
    <Inspector
      editor={map.editor}
      open={open}
      onClose={() => prefer({ inspector: false })}
      onReveal={map.view.reveal}
      onWay={onWay}
      onPersona={(id) => services.dialogs.setState({ dialog: { is: 'persona', id } })}
      pictures={pictures}
    />
  )
}
