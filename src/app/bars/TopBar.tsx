/** The bar above the map: where one is, whether it is kept, history, zoom, personas, and what leaves. */
import { useStore } from 'zustand'
import { Button } from '../../ui/Button'
import { IconButton } from '../../ui/IconButton'
import { tip } from '../../ui/tip'
import { useSpeech } from '../../ui/useT'
import { ACTIONS } from '../actions/index'
import { chooseCopy } from '../files/keepInFile'
import { type OpenMap, useServices } from '../services'
import { FileCopyState } from './FileCopyState'
import { MapBar } from './MapBar'
import { MoreMenu } from './MoreMenu'
import styles from './TopBar.module.css'
import { zoomText } from './zoomText'

function action(id: string) {
  const found = ACTIONS.find((candidate) => candidate.id === id)
  if (!found) throw new Error(`No action ${id}`)
  return found
}

const ZOOM_IN = action('view.zoomIn')
const ZOOM_OUT = action('view.zoomOut')
const FIT = action('view.fit')
const EXPORT = action('file.export')

export function TopBar({ open }: { open: OpenMap }) {
  const services = useServices()
  const { t } = useSpeech()
  return (
    <MapBar
      open={open}
      kept={<FileCopyState copying={open.keeper.fileCopy} onChoose={() => void chooseCopy(open)} />}
      zoom={<ZoomButtons open={open} />}
    >
      <Button
        kind="quiet"
        icon="chart-column"
        className={styles.insights}
        onClick={() => services.go(`/map/${open.id}/insights`)}
        {...tip(t('action.insights'))}
      >
        <span>{t('action.insights')}</span>
      </Button>
      <MoreMenu />
      <Button
        kind="ink"
        icon="upload"
        className={styles.brief}
        onClick={() => EXPORT.perform(services)}
        {...tip(t('action.export'), EXPORT.keys?.[0])}
      >
        <span>{t('action.export')}</span>
      </Button>
    </MapBar>
  )
}

function ZoomButtons({ open }: { open: OpenMap }) {
  const services = useServices()
  const speech = useSpeech()
  const { t } = speech
  const zoom = useStore(open.view.store, (state) => state.zoom)
  return (
    <div className={styles.zoom}>
      <IconButton
        icon="minus"
        label={t('action.zoomOut')}
        keys={ZOOM_OUT.keys?.[0]}
        onClick={() => ZOOM_OUT.perform(services)}
      />
      <button
        type="button"
        className={styles.percent}
        title={t('action.actualSize')}
        onClick={() => open.view.zoomTo(1)}
      >
        {zoomText(zoom, speech)}
      </button>
      <IconButton
        icon="plus"
        label={t('action.zoomIn')}
        keys={ZOOM_IN.keys?.[0]}
        onClick={() => ZOOM_IN.perform(services)}
      />
      <IconButton icon="maximize" label={t('action.fit')} keys={FIT.keys?.[0]} onClick={() => FIT.perform(services)} />
    </div>
  )
}
