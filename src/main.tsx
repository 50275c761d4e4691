/** Starts the app: little more than a list of what to fetch, so that all of it is asked for in the same moment. */
import './app/app.css'
import { fetchAhead } from './app/fetchAhead'
import { fontsAhead } from './app/fontsAhead'
import { preferenceStore } from './app/preferences'
import { followTheme } from './app/theme'

const root = document.getElementById('root')
if (root) {
  followTheme()
  const ahead = fetchAhead(location.hash, preferenceStore.getState().language)
  fontsAhead()
  void import('./app/start').then(({ start }) => start(root, ahead))
}
