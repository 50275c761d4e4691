/** The dialog in which a person says how a table is read, with the map that comes of it. */
import { nanoid } from 'nanoid'
import type { TableReading } from '../../formats/table/tableReading'
import { roleOf } from '../../formats/table/tableRoles'
import { toMap } from '../../formats/table/toMap'
import { TableDialog } from '../../panels/dialogs/TableDialog'
import { useSpeech } from '../../ui/useT'
import { readKnownMap } from '../readKnownMap'
import type { FileOutcome } from './dialogs'

export interface TableOfFileProps {
  outcome: Extract<FileOutcome, { id: string }>
  onClose: () => void
  onTake: (reading: TableReading) => void
}

export function TableOfFile({ outcome: { file, report }, onClose, onTake }: TableOfFileProps) {
  const { t, language } = useSpeech()
  const reading = report.choices?.table
  if (!reading) return null
  const tools = { t, language, newId: () => nanoid(), now: () => new Date().toISOString() }
  return (
    <TableDialog
      open
      onClose={onClose}
      file={file}
      reading={reading}
      roleOf={roleOf}
      preview={(changed) => {
        const map = readKnownMap(toMap(changed, tools).map)
        if (!map) throw new Error('The table gives no map.')
        return map
      }}
      onTake={onTake}
    />
  )
}
