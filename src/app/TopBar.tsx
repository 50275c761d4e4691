/** The bar above the map: where one is, whether it is kept, history, zoom, personas, and what leaves. */
import { useStore } from 'zustand'
import { IconButton } from '../ui/IconButton'
import { PersonaChips } from '../panels/personas/PersonaChips'
import { Button } from '../ui/Button'
import { Icon } from '../ui/Icon'
import { Logo } from '../ui/Logo'
import { tip } from '../ui/tip'
import { useSpeech } from '../ui/useT'
import { ACTIONS } from './actions/index'
import { FileCopyState } from './FileCopyState'
import { HistoryButtons } from './HistoryButtons'
import { chooseCopy } from './keepInFile'
import { MoreMenu } from './MoreMenu'
import { MapTitle } from './MapTitle'
import { SaveState } from './SaveState'
import { type OpenMap, useServices } from './services'
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
    <header className={styles.bar}>
      <a className={styles.home} href="#/" aria-label={t('app.toLibrary')}>
        <Logo />
        <Icon name="chevron-left" />
      </a>
      <MapTitle editor={open.editor} />
      <SaveState keeper={open.keeper} />
      <FileCopyState copying={open.keeper.fileCopy} onChoose={() => void chooseCopy(open)} />
      <span className={styles.space} />
      <div className={styles.pointed}>
        <HistoryButtons open={open} />
        <span className={styles.line} />
        <ZoomButtons open={open} />
        <span className={styles.line} />
      </div>
      <PersonaChips
        editor={open.editor}
        onEdit={(id) => services.dialogs.setState({ dialog: { is: 'persona', id } })}
      />
      <span className={styles.line} />
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
    </header>
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
