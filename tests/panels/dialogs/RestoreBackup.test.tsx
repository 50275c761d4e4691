import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, expect, it, vi } from 'vitest'
import { speak } from '../../../src/i18n/languageStore'
import { type BackupContents, RestoreBackup, type Way } from '../../../src/panels/dialogs/RestoreBackup'

beforeAll(() => speak('en'))

function show(contents: BackupContents) {
  const onTake = vi.fn<(how: Way) => void>()
  render(<RestoreBackup file="Periplo.json" contents={contents} onTake={onTake} onClose={() => {}} />)
  return { onTake, user: userEvent.setup() }
}
const AT = '2026-03-01T12:00:00.000Z'

it('tells what the file holds and how much of it is here', () => {
  show({ at: AT, maps: 3, known: 2 })
  expect(screen.getByRole('dialog', { name: 'Restore a backup' })).toHaveAccessibleDescription(
    /“Periplo\.json” holds 3 maps\. It was made on March 1, 2026\. 2 of them are in your library already\./,
  )
})

it('brings the library up to date unless the maps are wanted beside it', async () => {
  const { user, onTake } = show({ at: null, maps: 1, known: 0 })
  await user.click(screen.getByRole('button', { name: 'Restore' }))
  expect(onTake).toHaveBeenLastCalledWith('merge')
  await user.click(screen.getByRole('radio', { name: /beside/ }))
  await user.click(screen.getByRole('button', { name: 'Restore' }))
  expect(onTake).toHaveBeenLastCalledWith('beside')
})

it('takes nothing from a backup without maps', () => {
  show({ at: null, maps: 0, known: 0 })
  expect(screen.getByRole('button', { name: 'Restore' })).toBeDisabled()
})
