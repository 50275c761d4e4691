/** The corner above the lane headers: how the map is looked at. */
import type { Density } from '../../layout/measureCard'
import { Button } from '../../ui/Button'
import { Menu } from '../../ui/Menu'
import type { MenuEntry } from '../../ui/menuItem'
import { useT } from '../../ui/useT'
import { useArranged, useRoom } from '../canvasRoom'
import styles from './Corner.module.css'
import { addLaneItems, shownLaneItems } from '../menus/laneMenu'
import { usePreferring } from '../looking/preferring'

export function Corner() {
  const t = useT()
  const room = useRoom()
  const density = useArranged((state) => state.density)
  const { minimap, onPrefer } = usePreferring()
  const densities: MenuEntry[] = (['full', 'compact'] as const).map((wanted: Density) => ({
    label: t(`canvas.density.${wanted}`),
    checked: density === wanted,
    radio: true,
    onSelect: () => onPrefer?.({ density: wanted }),
  }))
  return (
    <div className={styles.corner}>
      <Menu
        trigger={
          <Button kind="quiet" icon="sliders-horizontal" className={styles.view}>
            {t('canvas.view')}
          </Button>
        }
        items={() => [
          ...(onPrefer
            ? [
                { heading: t('canvas.density') },
                ...densities,
                'line' as const,
                { label: t('canvas.minimap'), checked: minimap, onSelect: () => onPrefer({ minimap: !minimap }) },
              ]
            : []),
          { heading: t('canvas.lanes.shown') },
          ...shownLaneItems({ room, t }),
          'line',
          { label: t('canvas.lane.add'), icon: 'plus', submenu: addLaneItems({ room, t }) },
        ]}
      />
    </div>
  )
}
