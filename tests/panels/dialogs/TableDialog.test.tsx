import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { translator, loadCatalogue, type Translate } from '../../../src/i18n/words'
import { roleOf } from '../../../src/formats/table/tableRoles'
import { understand } from '../../../src/formats/table/understand'
import { toMap } from '../../../src/formats/table/toMap'
import { speak } from '../../../src/i18n/languageStore'
import { MAP_KINDS } from '../../../src/lanes/mapKinds'
import { readMap } from '../../../src/model/readMap'
import { TableDialog } from '../../../src/panels/dialogs/TableDialog'
import type { TableReading } from '../../../src/formats/table/tableReading'

let t: Translate
beforeAll(async () => {
  await speak('en')
  t = translator('en', await loadCatalogue('en'))
})

function show(text: string) {
  let ids = 0
  const newId = () => `n${ids++}`
  const preview = (reading: TableReading) => {
    const read = readMap(
      toMap(reading, { t, language: 'en', newId, now: () => '2026-01-01T00:00:00.000Z' }).map,
      MAP_KINDS,
      newId,
    )
    if (!read.ok) throw new Error(read.error.key)
    return read.value.map
  }
  const onTake = vi.fn<(reading: TableReading) => void>()
  render(
    <TableDialog
      open
      onClose={() => {}}
      file="journey.csv"
      reading={understand(text).reading}
      preview={preview}
      roleOf={roleOf}
      onTake={onTake}
    />,
  )
  return { user: userEvent.setup(), onTake }
}

const LONG = 'Phase,Channel,Touchpoint,Emotion,Zebra\nBuy,Website,Types her ID,-2,one\nUse,Email,First bill,1,two\n'
const incoming = () => screen.findByRole('table', { name: 'What will come in' })

describe('how a table is read', () => {
  it('shows what each column was taken for, and the map that comes of it', async () => {
    show(LONG)
    expect(screen.getByRole('combobox', { name: 'What “Touchpoint” is' })).toHaveDisplayValue('Touchpoint')
    const table = within(await incoming())
    expect(table.getAllByRole('columnheader').map((cell) => cell.textContent)).toEqual([
      'Channel or lane',
      '1 Buy',
      '2 Use',
    ])
    expect(table.getByRole('row', { name: /Website/ })).toHaveTextContent('Types her ID')
  })

  it('marks a guess in words', () => {
    show(LONG)
    const zebra = screen.getByRole('combobox', { name: 'What “Zebra” is' }).closest('li') as HTMLElement
    expect(zebra).toHaveTextContent('Guessed')
    expect(zebra).toHaveTextContent('one · two')
  })

  it('follows a change, and takes it in as it was changed', async () => {
    const { user, onTake } = show(LONG)
    await incoming()
    await user.selectOptions(screen.getByRole('combobox', { name: 'What “Zebra” is' }), 'Leave it out')
    await waitFor(() => expect(screen.queryByText('one')).not.toBeInTheDocument())
    await user.click(screen.getByRole('button', { name: 'Read it this way' }))
    expect(onTake.mock.calls[0]?.[0].columns.find(({ header }) => header === 'Zebra')?.role).toBe('ignore')
  })

  it('asks for a scale where a column holds emotions', async () => {
    const { user, onTake } = show(LONG)
    await user.selectOptions(screen.getByRole('combobox', { name: 'Scale of “Emotion”' }), '−5 to 5')
    await incoming()
    await user.click(screen.getByRole('button', { name: 'Read it this way' }))
    expect(onTake.mock.calls[0]?.[0].columns[3]?.scale).toBe('-5..5')
  })

  it('can be turned and turned back', async () => {
    const { user } = show(LONG)
    await user.click(screen.getByRole('radio', { name: 'across the columns' }))
    expect(screen.getByRole('combobox', { name: 'What “Buy” is' })).toBeInTheDocument()
    await user.click(screen.getByRole('radio', { name: 'down the rows' }))
    const table = within(await incoming())
    expect(table.getAllByRole('columnheader').map((cell) => cell.textContent)).toEqual([
      'Channel or lane',
      '1 Buy',
      '2 Use',
    ])
  })

  it('says so when nothing would come in', async () => {
    const { user } = show('Phase,Touchpoint\nBuy,Ad\nUse,Bill\n')
    await incoming()
    await user.selectOptions(screen.getByRole('combobox', { name: 'What “Touchpoint” is' }), 'Leave it out')
    expect(await screen.findByText(/No card would come in/)).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Read it this way' })).toBeDisabled()
  })
})
