/** What became of the files that were opened last, and the dialog in which a table is read otherwise. */
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { later } from '../../ui/later'
import { chooseFiles } from '../files/openFiles'
import { readAgain } from '../files/readAgain'
import { preferenceStore } from '../preferences'
import { useServices } from '../services'
import type { FileOutcome } from './dialogs'

const ReadReport = later(async () => (await import('../../panels/dialogs/ReadReport')).ReadReport)
const TableOfFile = later(async () => (await import('./TableOfFile')).TableOfFile)

export function FileOutcomes() {
  const services = useServices()
  const { dialogs, open } = services
  const outcomes = useStore(dialogs, (state) => state.outcomes)
  const openId = useStore(open, (state) => state.map?.id)
  const inspector = useStore(preferenceStore, (state) => state.inspector)
  const [table, setTable] = useState<string | null>(null)
  useEffect(() => {
    // A report speaks of the map that it opened, or of the screen where a file was refused: it goes with them.
    const leave = () => {
      const { outcomes } = dialogs.getState()
      const stays = outcomes.some((outcome) => 'id' in outcome && location.hash === `#/map/${outcome.id}`)
      if (outcomes.length > 0 && !stays) dialogs.setState({ outcomes: [] })
    }
    window.addEventListener('hashchange', leave)
    return () => window.removeEventListener('hashchange', leave)
  }, [dialogs])
  const outcomeOf = (id: string) => outcomes.find((outcome) => 'id' in outcome && outcome.id === id)
  const again = (id: string, choices: Parameters<typeof readAgain>[2]) => {
    const outcome = outcomeOf(id)
    if (outcome && 'id' in outcome) void readAgain(services, outcome, choices)
  }
  const shown = table === null ? undefined : outcomeOf(table)
  if (outcomes.length === 0) return null
  return (
    <>
      <ReadReport
        outcomes={outcomes}
        openId={openId}
        beside={openId !== undefined && inspector}
        onClose={() => dialogs.setState({ outcomes: [] })}
        onGo={(id) => services.go(`/map/${id}`)}
        onChangeTable={({ id }) => setTable(id)}
        onChangeActors={({ id }, actors) => again(id, { actors })}
        onImport={chooseFiles}
      />
      {isTable(shown) && (
        <TableOfFile
          outcome={shown}
          onClose={() => setTable(null)}
          onTake={(reading) => {
            setTable(null)
            again(shown.id, { table: reading })
          }}
        />
      )}
    </>
  )
}

function isTable(outcome: FileOutcome | undefined): outcome is Extract<FileOutcome, { id: string }> {
  return outcome !== undefined && 'id' in outcome && outcome.report.choices?.table !== undefined
}
