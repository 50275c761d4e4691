/** The frame of every screen: which one the address shows, what is said, and the files that are dropped. */
import { Route, Router, Switch } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { useStore } from 'zustand'
import { ErrorBoundary } from '../ui/ErrorBoundary'
import { later } from '../ui/later'
import { Toasts } from '../ui/Toasts'
import { Tooltips } from '../ui/Tooltips'
import { useT } from '../ui/useT'
import { BackupToRestore } from './dialogs/BackupToRestore'
import { OpenFileInput } from './files/OpenFileInput'
import { Notice } from './Notice'
import { EditorRoute, InsightsRoute, LibraryRoute } from './screens'
import { type Services, ServicesContext } from './services'
import { UnknownAddress } from './UnknownAddress'
import { withWords } from './withWords'

/** What became of opened files: nothing yet, when the app starts. */
const FileOutcomes = later(async () => (await withWords(import('./dialogs/FileOutcomes'))).FileOutcomes)

export function App({ services }: { services: Services }) {
  const t = useT()
  const { health, durable } = services.library
  const newer = useStore(health, ({ failure }) => failure?.kind === 'newer') && !durable
  return (
    <ServicesContext value={services}>
      <OpenFileInput />
      <ErrorBoundary name={t('app.part.screen')}>{newer ? <NewerLibrary /> : <Screens />}</ErrorBoundary>
      <FileOutcomes />
      <BackupToRestore />
      <Toasts />
      <Tooltips />
    </ServicesContext>
  )
}

function Screens() {
  return (
    <Router hook={useHashLocation}>
      <Switch>
        <Route path="/">
          <LibraryRoute />
        </Route>
        <Route path="/map/:id">{({ id }) => <EditorRoute key={id} id={id} />}</Route>
        <Route path="/map/:id/insights">{({ id }) => <InsightsRoute key={id} id={id} />}</Route>
        <Route>
          <UnknownAddress />
        </Route>
      </Switch>
    </Router>
  )
}

/** The library was written by a newer build than this one: an empty shelf would look as if all were lost. */
function NewerLibrary() {
  const t = useT()
  return (
    <Notice
      title={t('app.newerLibrary')}
      text={t('app.newerLibrary.text')}
      way={t('app.reload')}
      onWay={() => location.reload()}
    />
  )
}
