import { act, createEvent, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { speak } from '../../../src/i18n/languageStore'
import { PersonaChips, shownAfter } from '../../../src/panels/personas/PersonaChips'
import { PersonaDialog } from '../../../src/panels/personas/PersonaDialog'
import { journey } from '../../support/journey'
import { deskWith } from '../desk'

// jsdom decodes no pictures: what comes in is kept as it is.
vi.mock('../../../src/panels/pictures/scalePicture', async (original) => ({
  ...(await original<object>()),
  scalePicture: async (blob: Blob) => ({ blob, width: 256, height: 256 }),
}))

beforeAll(() => speak('en'))

const map = () =>
  journey({ personas: { Ana: { sales: 100 }, Luis: {} }, spots: [{ id: 'ad', phase: 'Buy', lane: 'Web' }] })

describe('the chips in the bar', () => {
  it('hide and show personas, and all of them are on where none is singled out', async () => {
    const { user, editor } = deskWith(map(), (each) => <PersonaChips editor={each} onEdit={() => {}} />)
    const ana = screen.getByRole('button', { name: 'Ana' })
    expect(ana).toHaveAttribute('aria-pressed', 'true')
    await user.click(ana)
    expect(editor.store.getState().shown).toEqual(['Luis'])
    expect(ana).toHaveAttribute('aria-pressed', 'false')
    await user.click(ana)
    expect(editor.store.getState().shown).toEqual([])
  })

  it('never hide everyone: the last to go brings all back', () => {
    expect(shownAfter(['a', 'b', 'c'], ['b'], 'b')).toEqual([])
    expect(shownAfter(['a', 'b', 'c'], [], 'b')).toEqual(['a', 'c'])
    expect(shownAfter(['a', 'b', 'c'], ['c'], 'a')).toEqual(['a', 'c'])
  })

  it('open the form of a persona that is added', async () => {
    const onEdit = vi.fn<(id: string) => void>()
    const { user, map: now } = deskWith(map(), (editor) => <PersonaChips editor={editor} onEdit={onEdit} />)
    await user.click(screen.getByRole('button', { name: 'Add persona' }))
    const [added] = onEdit.mock.calls[0]!
    expect(now().personas[added]).toMatchObject({ name: '', hue: 2 })
  })

  it('offer the rest on the right click', async () => {
    const { user, editor, map: now } = deskWith(map(), (each) => <PersonaChips editor={each} onEdit={() => {}} />)
    await user.pointer({ keys: '[MouseRight]', target: screen.getByRole('button', { name: 'Luis' }) })
    await user.click(await screen.findByRole('menuitem', { name: 'Show only this one' }))
    expect(editor.store.getState().shown).toEqual(['Luis'])
    await user.pointer({ keys: '[MouseRight]', target: screen.getByRole('button', { name: 'Luis' }) })
    await user.click(await screen.findByRole('menuitem', { name: 'Remove this persona' }))
    expect(Object.keys(now().personas)).toEqual(['Ana'])
    act(() => void editor.undo())
    expect(Object.keys(now().personas).sort()).toEqual(['Ana', 'Luis'])
  })
})

describe('the form of a persona', () => {
  it('keeps who she is, her marker and what she is worth, as it is typed', async () => {
    const { user, map: now } = deskWith(map(), (editor) => (
      <PersonaDialog editor={editor} id="Ana" pictures={null} onClose={() => {}} />
    ))
    await user.type(screen.getByRole('textbox', { name: 'Goals' }), 'Pay less')
    await user.click(screen.getByRole('radio', { name: /Diamond/ }))
    const worth = within(screen.getByRole('group', { name: 'What a customer like this is worth' }))
    await user.type(worth.getByRole('textbox', { name: 'Stay another year' }), '82')
    await user.clear(worth.getByRole('textbox', { name: 'Sales to one customer' }))
    expect(now().personas.Ana).toMatchObject({
      goals: 'Pay less',
      hue: 4,
      economics: { retention: 0.82, sales: null },
    })
  })

  it('makes a new one where none is named, and only one', () => {
    const { map: now } = deskWith(map(), (editor) => (
      <PersonaDialog editor={editor} id={null} pictures={null} onClose={() => {}} />
    ))
    expect(screen.getByRole('dialog', { name: 'Unnamed persona' })).toBeVisible()
    expect(Object.keys(now().personas)).toHaveLength(3)
  })

  it('takes a photograph by choosing and by dropping, keeps it apart from the map, and lets it go', async () => {
    const put = vi.fn<(blob: Blob) => Promise<string>>(async (blob) => `hash-of-${blob.size}`)
    const pictures = { put, url: async () => null }
    const { user, map: now } = deskWith(map(), (editor) => (
      <PersonaDialog editor={editor} id="Ana" pictures={pictures} onClose={() => {}} />
    ))
    const box = screen.getByRole('group', { name: 'Photograph' })
    const file = (size: number) => new File(['x'.repeat(size)], 'ana.png', { type: 'image/png' })
    await user.upload(box.querySelector('input')!, file(3))
    await waitFor(() => expect(now().personas.Ana?.picture).toBe('hash-of-3'))
    const drop = createEvent.drop(screen.getByRole('dialog'), { dataTransfer: { files: [file(5)] } })
    fireEvent(screen.getByRole('textbox', { name: 'Name' }), drop)
    await waitFor(() => expect(now().personas.Ana?.picture).toBe('hash-of-5'))
    expect(drop.defaultPrevented).toBe(true)
    await user.click(within(box).getByRole('button', { name: 'Remove picture' }))
    expect(now().personas.Ana).not.toHaveProperty('picture')
  })
})
