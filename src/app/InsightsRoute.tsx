/** The insights' screen: the same open map, read rather than drawn. */
import { useCallback, useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { InsightsView } from '../panels/insights/InsightsView'
import { PersonaChips } from '../panels/personas/PersonaChips'
import type { CardId, JourneyMap } from '../model/journeyMap'
import { Button } from '../ui/Button'
import { ErrorBoundary } from '../ui/ErrorBoundary'
import { Icon } from '../ui/Icon'
import { Logo } from '../ui/Logo'
import { tip } from '../ui/tip'
import { useT } from '../ui/useT'
import { EditorDialogs } from './EditorDialogs'
import { EDITOR_KEYS } from './editorKeys'
import { HistoryButtons } from './HistoryButtons'
import { insightsDeeds } from './insightsDeeds'
import { MapTitle } from './MapTitle'
import { Notice } from './Notice'
import { useOpenMap } from './openMap'
import { useReady } from './ready'
import { SaveState, SaveTrouble } from './SaveState'
import { saveCopyOf } from './saveFile'
import { type OpenMap, type Services, useServices } from './services'
import styles from './TopBar.module.css'
import { useKeys } from './useKeys'

export function InsightsRoute({ id }: { id: string }) {
  const services = useServices()
  const t = useT()
  const opening = useOpenMap(services, id)
  if (opening.is === 'opening') return <p>{t('app.opening')}</p>
  if (opening.is === 'failed') {
    const { key, params } = opening.failure
    return <Notice title={t('app.cannotOpen')} text={t(key, params)} onWay={() => services.go('/')} />
  }
  return <InsightsScreen open={opening.map} />
}

/** The other state of the journey, where the map names one that is in the library; read again when the library changes. */
function useCounterpart({ library }: Services, { editor }: OpenMap): JourneyMap | null {
  const [map, setMap] = useState<JourneyMap | null>(null)
  const id = useStore(editor.store, (state) => state.map.settings.counterpart)
  useEffect(() => {
    let gone = false
    const read = async () => {
      const opened = id === null ? null : await library.read(id)
      if (gone) return
      const next = opened?.ok ? opened.value.map : null
      // The library tells of every change in it; the readings begin anew only when this map is another.
      setMap((known) => (known && next && known.id === next.id && known.changed === next.changed ? known : next))
    }
    void read()
    const unwatch = library.watch(() => void read())
    return () => {
      gone = true
      unwatch()
    }
  }, [library, id])
  return map
}

function InsightsScreen({ open }: { open: OpenMap }) {
  const services = useServices()
  const t = useT()
  const [withoutAssumed, setWithoutAssumed] = useState(false)
  const counterpart = useCounterpart(services, open)
  const deeds = useMemo(() => insightsDeeds(services, open), [services, open])
  const [painted, setPainted] = useState(false)
  const onRead = useCallback(() => setPainted(true), [])
  useReady('insights', painted)
  useKeys(EDITOR_KEYS)
  const showCards = useCallback(
    (cards: readonly CardId[]) => {
      services.returning.setState({ to: { map: open.id, cards } })
      services.go(`/map/${open.id}`)
    },
    [services, open],
  )
  return (
    <>
      <header className={styles.bar}>
        <a className={styles.home} href="#/" aria-label={t('app.toLibrary')}>
          <Logo />
          <Icon name="chevron-left" />
        </a>
        <MapTitle editor={open.editor} />
        <SaveState keeper={open.keeper} />
        <span className={styles.space} />
        <div className={styles.pointed}>
          <HistoryButtons open={open} />
          <span className={styles.line} />
        </div>
        <PersonaChips
          editor={open.editor}
          onEdit={(id) => services.dialogs.setState({ dialog: { is: 'persona', id } })}
        />
        <span className={styles.line} />
        <Button
          icon="circle-dashed"
          className={styles.brief}
          aria-pressed={withoutAssumed}
          onClick={() => setWithoutAssumed(!withoutAssumed)}
          {...tip(t('insightsView.withoutAssumed'))}
        >
          <span>{t('insightsView.withoutAssumed')}</span>
        </Button>
        <Button icon="grid-3x3" className={styles.brief} onClick={() => services.go(`/map/${open.id}`)}>
          <span>{t('insightsView.back')}</span>
        </Button>
      </header>
      <SaveTrouble keeper={open.keeper} onSaveCopy={() => void saveCopyOf(open, services.library)} />
      <ErrorBoundary name={t('action.insights')}>
        <InsightsView
          editor={open.editor}
          withoutAssumed={withoutAssumed}
          counterpart={counterpart}
          deeds={deeds}
          onCards={showCards}
          onRead={onRead}
        />
      </ErrorBoundary>
      <EditorDialogs open={open} />
    </>
  )
}
