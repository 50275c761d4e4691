/** What the live region says of a change; typing is not spoken, it is heard while it is typed. */
import type { Change } from '../editor/editor'
import { languageStore } from '../i18n/languageStore'
import { announce } from '../ui/announce'

const typed = (change: Change) =>
  change.patches.length > 0 &&
  change.patches.every(({ op, path }) => op === 'replace' && ['title', 'text', 'goal'].includes(String(path.at(-1))))

export function changeSpoken(change: Change): void {
  const speech = languageStore.getState().speech
  if (!speech || change.origin === 'remote' || (change.origin === 'command' && !change.said && typed(change))) return
  const { t } = speech
  const what = change.said ? t(change.said.key, change.said.params) : t(change.label)
  announce(change.origin === 'command' ? what : t(change.origin === 'undo' ? 'app.undone' : 'app.redone', { what }))
}
