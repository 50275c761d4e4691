/** The insights' screen: the same open map, read rather than drawn. */
import { useEffect, useState } from 'react'
import { InsightsView } from '../panels/insights/InsightsView'
import { PersonaChips } from '../panels/personas/PersonaChips'
import type { JourneyMap } from '../model/journeyMap'
import { Button } from '../ui/Button'
import { ErrorBoundary } from '../ui/ErrorBoundary'
import { Icon } from '../ui/Icon'
import { Logo } from '../ui/Logo'
import { useT } from '../ui/useT'
import { EditorDialogs } from './EditorDialogs'
import { EDITOR_KEYS } from './editorKeys'
import { MapTitle } from './MapTitle'
import { Notice } from './Notice'
import { useOpenMap } from './openMap'
import { useReady } from './ready'
import { SaveState } from './SaveState'
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
    return <Notice title={t('app.cannotOpen')} text={t(key, params)} onHome={() => services.go('/')} />
  }
  return <InsightsScreen open={opening.map} />
}

/** The other state of the journey, where the map names one that is in the library. */
function useCounterpart({ library }: Services, { editor }: OpenMap): JourneyMap | null {
  const [map, setMap] = useState<JourneyMap | null>(null)
  const id = editor.store.getState().map.settings.counterpart
  useEffect(() => {
    let gone = false
    if (id) void library.read(id).then((read) => !gone && read.ok && setMap(read.value.map))
    return () => {
      gone = true
    }
  }, [library, id])
  return map
}

function InsightsScreen({ open }: { open: OpenMap }) {
  const services = useServices()
  const t = useT()
  const [withoutAssumed, setWithoutAssumed] = useState(false)
  const counterpart = useCounterpart(services, open)
  useReady('insights')
  useKeys(EDITOR_KEYS)
  const showCards = (cards: readonly string[]) => {
    services.returning.setState({ to: { map: open.id, cards } })
    services.go(`/map/${open.id}`)
  }
  return (
    <>
      <header className={styles.bar}>
        <a className={styles.home} href="#/" aria-label={t('app.toLibrary')}>
          <Logo />
          <Icon name="chevron-left" />
        </a>
        <MapTitle editor={open.editor} />
        <SaveState keeper={open.keeper} onSaveCopy={() => void saveCopyOf(open.editor)} />
        <span className={styles.space} />
        <PersonaChips
          editor={open.editor}
          onEdit={(id) => services.dialogs.setState({ dialog: { is: 'persona', id } })}
        />
        <span className={styles.line} />
        <Button icon="circle-dashed" aria-pressed={withoutAssumed} onClick={() => setWithoutAssumed(!withoutAssumed)}>
          {t('insightsView.withoutAssumed')}
        </Button>
        <Button icon="grid-3x3" onClick={() => services.go(`/map/${open.id}`)}>
          {t('insightsView.back')}
        </Button>
      </header>
      <ErrorBoundary name={t('action.insights')}>
        <InsightsView
          editor={open.editor}
          withoutAssumed={withoutAssumed}
          counterpart={counterpart}
          onCards={showCards}
        />
      </ErrorBoundary>
      <EditorDialogs open={open} />
    </>
  )
}
