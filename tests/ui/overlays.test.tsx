import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { speak } from '../../src/i18n/languageStore'
import { announce, dismiss, messageStore, notify } from '../../src/ui/announce'
import { Confirm } from '../../src/ui/Confirm'
import { ContextMenu } from '../../src/ui/ContextMenu'
import { Dialog } from '../../src/ui/Dialog'
import { ErrorBoundary } from '../../src/ui/ErrorBoundary'
import { IconButton } from '../../src/ui/IconButton'
import type { MenuItem } from '../../src/ui/menuItem'
import { Menu } from '../../src/ui/Menu'
import { TextField } from '../../src/ui/TextField'
import { Toasts } from '../../src/ui/Toasts'
import { Tooltips } from '../../src/ui/Tooltips'

beforeAll(() => speak('en'))
beforeEach(() => messageStore.setState({ shown: [], spoken: { id: 0, text: '' } }))

/** The policy forbids style tags, so no part may bring one. */
const styleTags = () => document.querySelectorAll('style').length

describe('a menu', () => {
  it('opens from its button by key, shows the keys, and performs what is chosen', async () => {
    const onSelect = vi.fn<() => void>()
    const before = styleTags()
    render(
      <Menu trigger={<button type="button">More</button>} items={[{ label: 'Duplicate', keys: '$mod+d', onSelect }]} />,
    )
    screen.getByRole('button', { name: 'More' }).focus()
    await userEvent.keyboard('{Enter}')
    expect(await screen.findByRole('menuitem', { name: /Duplicate/ })).toHaveTextContent('Ctrl+D')
    expect(styleTags()).toBe(before)
    await userEvent.keyboard('{Enter}')
    expect(onSelect).toHaveBeenCalledOnce()
    expect(screen.queryByRole('menu')).toBeNull()
  })

  it('tells what is ticked', async () => {
    render(<Menu trigger={<button type="button">More</button>} items={[{ label: 'Minimap', checked: true }]} />)
    await userEvent.click(screen.getByRole('button', { name: 'More' }))
    expect(await screen.findByRole('menuitemcheckbox', { name: 'Minimap' })).toBeChecked()
  })

  it('asks what to offer when something is clicked with the right button', async () => {
    const items = vi.fn<(target: Element) => MenuItem[]>((target) =>
      target.id === 'card' ? [{ label: `Delete ${target.id}` }] : [],
    )
    render(
      <ContextMenu items={items}>
        <div>
          <span id="card">card</span>
          <span id="bare">bare</span>
        </div>
      </ContextMenu>,
    )
    await userEvent.pointer({ keys: '[MouseRight]', target: screen.getByText('bare') })
    expect(screen.queryByRole('menu')).toBeNull()
    await userEvent.pointer({ keys: '[MouseRight]', target: screen.getByText('card') })
    expect(await screen.findByRole('menuitem', { name: 'Delete card' })).toBeVisible()
  })
})

describe('a dialog', () => {
  function Opener() {
    const [open, setOpen] = useState(false)
    return (
      <>
        <button type="button" onClick={() => setOpen(true)}>
          Open
        </button>
        <Dialog open={open} onClose={() => setOpen(false)} title="Export" description="As a picture.">
          <TextField label="File name" value="" onChange={() => {}} />
        </Dialog>
      </>
    )
  }

  it('takes the focus to its first field and gives it back on Escape', async () => {
    const before = styleTags()
    render(<Opener />)
    await userEvent.click(screen.getByRole('button', { name: 'Open' }))
    const dialog = screen.getByRole('dialog', { name: 'Export' })
    expect(dialog).toHaveAccessibleDescription('As a picture.')
    expect(screen.getByRole('textbox', { name: 'File name' })).toHaveFocus()
    expect(styleTags()).toBe(before)
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
    await waitFor(() => expect(screen.getByRole('button', { name: 'Open' })).toHaveFocus())
  })

  it('asks before what is hard to take back, with the safe answer first', async () => {
    const onConfirm = vi.fn<() => void>()
    render(
      <Confirm
        open
        title="Empty the trash?"
        confirm="Empty the trash"
        danger
        onConfirm={onConfirm}
        onClose={() => {}}
      />,
    )
    expect(screen.getByRole('alertdialog')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Cancel' })).toHaveFocus()
    await userEvent.click(screen.getByRole('button', { name: 'Empty the trash' }))
    expect(onConfirm).toHaveBeenCalledOnce()
  })
})

describe('messages', () => {
  afterEach(() => void vi.useRealTimers())

  it('are spoken, the same words twice as well', () => {
    render(<Toasts />)
    act(() => announce('Card added'))
    const first = screen.getByRole('status').textContent
    act(() => announce('Card added'))
    expect(screen.getByRole('status')).toHaveTextContent('Card added')
    expect(screen.getByRole('status').textContent).not.toBe(first)
  })

  it('go by themselves, but an error stays until it is dismissed', () => {
    vi.useFakeTimers()
    render(<Toasts />)
    act(() => {
      notify({ text: 'Copied', tone: 'plain' })
      notify({ text: 'This device is full.', tone: 'error' })
    })
    act(() => void vi.advanceTimersByTime(60_000))
    expect(screen.queryByText('Copied')).toBeNull()
    expect(screen.getByRole('alert')).toHaveTextContent('This device is full.')
    act(() => dismiss(messageStore.getState().shown[0]!.id))
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('stay while they are pointed at or have the focus, and go a moment later', () => {
    vi.useFakeTimers()
    render(<Toasts />)
    act(() => void notify({ text: 'Copied', tone: 'plain' }))
    act(() => screen.getByRole('button', { name: 'Dismiss' }).focus())
    act(() => void vi.advanceTimersByTime(60_000))
    expect(screen.getByText('Copied')).toBeVisible()
    act(() => screen.getByRole('button', { name: 'Dismiss' }).blur())
    act(() => void vi.advanceTimersByTime(1000))
    expect(screen.getByText('Copied')).toBeVisible()
    act(() => void vi.advanceTimersByTime(10_000))
    expect(screen.queryByText('Copied')).toBeNull()
  })

  it('offer what can be done about it', async () => {
    const perform = vi.fn<() => void>()
    render(<Toasts />)
    act(() => void notify({ text: 'Phase deleted', tone: 'plain', action: { label: 'Undo', perform } }))
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
    expect(perform).toHaveBeenCalledOnce()
    expect(screen.queryByText('Phase deleted')).toBeNull()
  })
})

describe('a tooltip', () => {
  it('shows name and key when the button has the focus, and Escape dismisses it', async () => {
    vi.useFakeTimers()
    render(
      <>
        <IconButton icon="undo-2" label="Undo" keys="$mod+KeyZ" />
        <Tooltips />
      </>,
    )
    const button = screen.getByRole('button', { name: 'Undo' })
    expect(button).toHaveAttribute('aria-keyshortcuts', 'Control+Z')
    vi.spyOn(button, 'matches').mockReturnValue(true)
    act(() => button.focus())
    act(() => void vi.advanceTimersByTime(1000))
    expect(screen.getByRole('tooltip')).toHaveTextContent('UndoCtrl+Z')
    act(() => void button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })))
    expect(screen.queryByRole('tooltip')).toBeNull()
    vi.useRealTimers()
  })
})

describe('an error in one part', () => {
  it('is told with a way to go on, and the rest of the page stays', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    let broken = true
    const Part = () => {
      if (broken) throw new Error('no such lane')
      return <p>Whole again</p>
    }
    render(
      <>
        <p>The map</p>
        <ErrorBoundary name="The inspector">
          <Part />
        </ErrorBoundary>
      </>,
    )
    expect(screen.getByRole('alert')).toHaveTextContent('The inspector stopped working')
    expect(screen.getByText('The map')).toBeVisible()
    broken = false
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(screen.getByText('Whole again')).toBeVisible()
    vi.restoreAllMocks()
  })
})
