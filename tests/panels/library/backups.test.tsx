import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, expect, it, vi } from 'vitest'
import { speak } from '../../../src/i18n/languageStore'
import type { Remind } from '../../../src/panels/library/reminder'
import { StorageBanner, type StorageBannerProps } from '../../../src/panels/library/StorageBanner'
import { Welcome } from '../../../src/panels/library/Welcome'

beforeAll(() => speak('en'))

function banner(more: Partial<StorageBannerProps>) {
  const onRemind = vi.fn<(remind: Remind) => void>()
  const deed = vi.fn<() => void>()
  const props = {
    durable: true,
    persisted: true,
    lastBackup: '2026-01-01T00:00:00.000Z',
    remind: 'week',
    due: true,
  } as const
  const now = Date.parse('2026-02-01T00:00:00.000Z')
  const rest = { changedSince: 2, now, onBackup: deed, onRestoreBackup: deed, onRemind }
  render(<StorageBanner {...props} {...rest} {...more} />)
  return { onRemind, user: userEvent.setup() }
}

it('asks for a backup when it is time for one, and says what it would hold', () => {
  banner({})
  expect(screen.getByText('Time for a backup.')).toBeInTheDocument()
  expect(screen.getByText(/2 maps changed since/)).toBeInTheDocument()
})

it('does not ask before that', () => {
  banner({ due: false })
  expect(screen.queryByText('Time for a backup.')).not.toBeInTheDocument()
})

it('lets a person say how often to be asked', async () => {
  const { user, onRemind } = banner({})
  await user.click(screen.getByRole('button', { name: 'More' }))
  expect(await screen.findByRole('menuitemradio', { name: 'Every week', checked: true })).toBeInTheDocument()
  await user.click(screen.getByRole('menuitemradio', { name: 'Never' }))
  expect(onRemind).toHaveBeenCalledWith('never')
})

it('offers to restore a backup where there is no map yet', async () => {
  const onRestoreBackup = vi.fn<() => void>()
  const deed = () => {}
  const rest = { samples: [], readSamplePicture: async () => null, focused: false }
  render(<Welcome {...rest} onNew={deed} onImport={deed} onPasteText={deed} onRestoreBackup={onRestoreBackup} />)
  await userEvent.click(screen.getByRole('button', { name: 'Restore a backup of your library' }))
  expect(onRestoreBackup).toHaveBeenCalledOnce()
})
