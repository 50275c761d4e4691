import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { speak } from '../../../src/i18n/languageStore'
import { ExportDialog, type ExportDialogProps } from '../../../src/panels/dialogs/ExportDialog'
import type { ExportFormat } from '../../../src/panels/dialogs/exportChoices'
import type { Drawing } from '../../../src/shapes/shape'

beforeAll(() => speak('en'))

// Labels of any room do: the dialog shows what it is handed.
const format = (id: string, group: ExportFormat['group'], mime: string): ExportFormat => ({
  id,
  label: id === 'png' ? 'lane.online' : id === 'svg' ? 'lane.offline' : 'lane.notes',
  hint: 'lane.channel',
  group,
  extension: id,
  mime,
})
const FORMATS = [
  format('png', 'picture', 'image/png'),
  format('svg', 'picture', 'image/svg+xml'),
  format('csv', 'data', 'text/csv'),
]
const drawing: Drawing = { width: 960, height: 400, background: 'surface-panel', shapes: [] }

function show(more: Partial<ExportDialogProps> = {}) {
  const onSave = vi.fn<ExportDialogProps['onSave']>(async () => {})
  const preview = vi.fn<ExportDialogProps['preview']>(() => drawing)
  const props = {
    open: true,
    onClose: vi.fn<() => void>(),
    title: 'Switching',
    phases: [
      { id: 'p1', title: 'Discover' },
      { id: 'p2', title: 'Buy' },
    ],
    formats: FORMATS,
    format: 'png',
    preview,
    excerpt: async () => 'phase,touchpoint',
    onSave,
    onCopy: vi.fn<NonNullable<ExportDialogProps['onCopy']>>(async () => {}),
    ...more,
  } satisfies ExportDialogProps
  render(<ExportDialog {...props} />)
  return { ...props, onSave, preview, user: userEvent.setup() }
}

const byHandle = (selector: string) => document.querySelector<HTMLElement>(selector) as HTMLElement
const saveButton = () => byHandle('[data-export-save]')

describe('the export dialog', () => {
  it('lists the formats that exist and no others', () => {
    show({ formats: FORMATS.slice(0, 1) })
    expect(screen.getAllByRole('radio', { description: /^Picture/ })).toHaveLength(1)
    expect(byHandle('[data-export="csv"]')).toBeNull()
  })

  it('shows the picture and its size in pixels', async () => {
    show()
    await waitFor(() => expect(byHandle('[data-picture] svg')).toBeInTheDocument())
    expect(screen.getByText('960 × 400 at 2×, 1,920 × 800 px')).toBeInTheDocument()
  })

  it('saves with what was chosen', async () => {
    const { user, onSave, onClose } = show()
    await user.click(screen.getByRole('radio', { name: '3×' }))
    await user.click(screen.getByRole('radio', { name: 'Clear' }))
    await user.click(screen.getByRole('radiogroup', { name: 'Colours' }).querySelectorAll('button')[1] as HTMLElement)
    await user.click(screen.getByRole('checkbox', { name: 'Legend' }))
    await user.clear(screen.getByRole('textbox', { name: 'File name' }))
    await user.type(screen.getByRole('textbox', { name: 'File name' }), 'For the board')
    await user.click(saveButton())
    expect(onSave).toHaveBeenCalledOnce()
    expect(onSave.mock.calls[0]?.slice(0, 3)).toEqual([
      'png',
      {
        theme: 'dark',
        scale: 3,
        background: 'clear',
        title: true,
        legend: false,
        curve: true,
        phases: [],
        shown: [],
      },
      'For the board',
    ])
    await waitFor(() => expect(onClose).toHaveBeenCalledOnce())
  })

  it('takes only the phases that are ticked, and wants at least one', async () => {
    const { user, preview } = show()
    await user.click(screen.getByRole('radio', { name: 'Phases' }))
    await user.click(screen.getByRole('checkbox', { name: 'Discover' }))
    await waitFor(() => expect(preview.mock.lastCall?.[0].phases).toEqual(['p2']))
    await user.click(screen.getByRole('checkbox', { name: 'Buy' }))
    expect(screen.getByText('Choose at least one phase.')).toBeInTheDocument()
    expect(saveButton()).toBeDisabled()
  })

  it('offers the phases of the selection only where something is chosen', async () => {
    const { user, onSave } = show({ selected: ['p1'] })
    await user.click(screen.getByRole('radio', { name: 'Selection' }))
    await user.click(saveButton())
    expect(onSave.mock.calls[0]?.[1].phases).toEqual(['p1'])
  })

  it('shows how a file of data begins, without options that would do nothing', async () => {
    const { user } = show()
    await user.click(byHandle('[data-export="csv"]'))
    expect(await screen.findByRole('textbox', { name: 'How the file begins' })).toHaveValue('phase,touchpoint')
    expect(screen.queryByRole('radiogroup', { name: 'Background' })).not.toBeInTheDocument()
    await user.click(byHandle('[data-export="svg"]'))
    expect(screen.getByRole('radiogroup', { name: 'Background' })).toBeInTheDocument()
    expect(screen.queryByRole('radiogroup', { name: 'Scale' })).not.toBeInTheDocument()
  })

  it('walks through the formats with the arrow keys', async () => {
    const { user } = show()
    byHandle('[data-export="png"]').focus()
    await user.keyboard('{ArrowRight}')
    expect(byHandle('[data-export="svg"]')).toHaveFocus()
    expect(byHandle('[data-export="svg"]')).toBeChecked()
  })

  it('says from where the picture can be read', async () => {
    show({ preview: () => ({ ...drawing, width: 1500 }) })
    expect(await screen.findByRole('heading', { name: 'Reads well on a laptop, not from the back row' })).toBeVisible()
    expect(screen.getByText(/card titles come out at 7.7 pt/)).toBeInTheDocument()
  })

  it('shows progress after half a second and can be stopped', async () => {
    const onSave = vi.fn<ExportDialogProps['onSave']>(
      (_format, _options, _name, { progress, signal }) =>
        new Promise((_resolve, reject) => {
          progress(0.4)
          signal.addEventListener('abort', () => reject(signal.reason))
        }),
    )
    const { user, onClose } = show({ onSave })
    await user.click(saveButton())
    expect(screen.queryByRole('progressbar')).not.toBeInTheDocument()
    expect(await screen.findByRole('progressbar', { name: 'Making the file' })).toHaveAttribute('value', '0.4')
    await user.click(screen.getByRole('button', { name: 'Cancel' }))
    expect(await screen.findByText('Nothing was saved.')).toBeInTheDocument()
    expect(onClose).not.toHaveBeenCalled()
    expect(saveButton()).toBeEnabled()
  })

  it('says what went wrong and stays open', async () => {
    const { user, onClose } = show({ onSave: () => Promise.reject(new Error('too large')) })
    await user.click(saveButton())
    expect(await screen.findByRole('alert')).toHaveTextContent('The file could not be made: too large')
    expect(onClose).not.toHaveBeenCalled()
  })

  it('copies a picture, and no other format', async () => {
    const { user, onCopy } = show()
    await user.click(screen.getByRole('button', { name: 'Copy picture' }))
    expect(onCopy).toHaveBeenCalledOnce()
    await user.click(byHandle('[data-export="svg"]'))
    expect(screen.queryByRole('button', { name: 'Copy picture' })).not.toBeInTheDocument()
  })
})
