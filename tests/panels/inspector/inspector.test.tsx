import { act, screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { AttachmentKind } from '../../../src/attachments/attachmentKind'
import { ATTACHMENT_KINDS } from '../../../src/attachments/index'
import { speak } from '../../../src/i18n/languageStore'
import { Inspector, type InspectorProps } from '../../../src/panels/inspector/Inspector'
import { journey } from '../../support/journey'
import { deskWith } from '../desk'

beforeAll(() => speak('en'))

const map = () =>
  journey({
    personas: { Ana: {}, Luis: {} },
    spots: [
      { id: 'ad', phase: 'Discover', lane: 'Web', personas: ['Ana'], feels: 1 },
      { id: 'basket', phase: 'Buy', lane: 'Web', personas: ['Ana'], feels: -2 },
      { id: 'till', phase: 'Buy', lane: 'Store' },
    ],
    ways: ['ad>basket Ana', 'basket>till Ana'],
  })

function inspect(chosen: readonly string[], more: Partial<InspectorProps> = {}) {
  const desk = deskWith(map(), (editor) => {
    editor.select(chosen)
    return <Inspector editor={editor} open onClose={() => {}} {...more} />
  })
  const attached = (card: string, type: string) =>
    Object.values(desk.map().cards[card]?.attachments ?? {}).filter((each) => each.type === type)
  return { ...desk, attached }
}

describe('one card', () => {
  it('says where the card stands and lets its title be written, one undo for one go of typing', async () => {
    const { user, editor, map } = inspect(['basket'])
    expect(document.querySelector('[data-crumbs]')).toHaveTextContent('BuyBuyWeb')
    const title = screen.getByRole('textbox', { name: 'Title' })
    await user.clear(title)
    await user.type(title, 'Empties the basket')
    expect(map().cards.basket?.title).toBe('Empties the basket')
    act(() => void editor.undo())
    expect(map().cards.basket?.title).toBe('basket')
  })

  it('feels as the face that is chosen, and nothing when the same face is pressed again', async () => {
    const { user, attached } = inspect(['basket'])
    const faces = screen.getByRole('radiogroup', { name: 'Emotion' })
    expect(within(faces).getByRole('radio', { name: 'Very bad' })).toBeChecked()
    await user.click(within(faces).getByRole('radio', { name: 'Good' }))
    expect(attached('basket', 'emotion')).toMatchObject([{ valence: 1 }])
    await user.click(within(faces).getByRole('radio', { name: 'Good' }))
    expect(attached('basket', 'emotion')).toEqual([])
  })

  it('lets the arrow keys go from face to face', async () => {
    const { user, attached } = inspect(['basket'])
    screen.getByRole('radio', { name: 'Very bad' }).focus()
    await user.keyboard('{ArrowRight}')
    expect(screen.getByRole('radio', { name: 'Bad' })).toHaveFocus()
    expect(attached('basket', 'emotion')).toMatchObject([{ valence: -1 }])
  })

  it('knows what one persona feels apart from everyone', async () => {
    const { user, attached } = inspect(['till'])
    await user.click(screen.getByRole('radio', { name: 'Good' }))
    await user.click(screen.getByRole('radio', { name: 'Luis' }))
    expect(screen.getByRole('radio', { name: 'Good' })).not.toBeChecked()
    await user.click(screen.getByRole('radio', { name: 'Very bad' }))
    expect(attached('till', 'emotion').map(({ valence, persona }) => [persona, valence])).toEqual([
      [undefined, 1],
      ['Luis', -2],
    ])
  })

  it('takes a pain that is added at once into the hand: the words can be typed, and its severity chosen', async () => {
    const { user, attached } = inspect(['basket'])
    await user.click(screen.getByRole('button', { name: 'Add: Pain point' }))
    const words = screen.getByRole('textbox', { name: 'What hurts' })
    expect(words).toHaveFocus()
    await user.type(words, 'It empties')
    await user.click(within(screen.getByRole('radiogroup', { name: 'Severity' })).getByRole('radio', { name: /^5/ }))
    expect(attached('basket', 'pain')).toMatchObject([{ text: 'It empties', severity: 5 }])
    await user.click(screen.getByRole('button', { name: 'Remove: Pain point' }))
    expect(attached('basket', 'pain')).toEqual([])
  })

  it('chooses a moment of truth from a list and takes it off again', async () => {
    const { user, attached } = inspect(['basket'])
    await user.selectOptions(screen.getByRole('combobox', { name: 'Moment of truth' }), 'Critical')
    expect(attached('basket', 'moment')).toMatchObject([{ moment: 'critical' }])
    await user.selectOptions(screen.getByRole('combobox', { name: 'Moment of truth' }), 'None')
    expect(attached('basket', 'moment')).toEqual([])
  })

  it('marks who meets it', async () => {
    const { user, map } = inspect(['basket'])
    await user.click(screen.getByRole('button', { name: 'Add a persona' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Luis' }))
    expect(map().cards.basket?.personas).toEqual({ Ana: true, Luis: true })
    await user.click(screen.getByRole('button', { name: 'Ana' }))
    expect(map().cards.basket?.personas).toEqual({ Luis: true })
  })

  it('follows the path of a persona to the next card', async () => {
    const onReveal = vi.fn<(id: string) => void>()
    const { user, editor } = inspect(['basket'], { onReveal })
    const path = screen.getByRole('region', { name: 'Ana’s path' })
    expect(within(path).getAllByRole('listitem')).toHaveLength(3)
    await user.click(within(path).getByRole('button', { name: 'till' }))
    expect(editor.store.getState().selection).toEqual(['till'])
    expect(onReveal).toHaveBeenCalledWith('till')
  })
})

describe('several cards', () => {
  it('hangs a pain on three cards at once, and one undo takes it off all of them', async () => {
    const { user, editor, attached } = inspect(['ad', 'basket', 'till'])
    expect(screen.getByRole('heading', { name: '3 cards' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Add: Pain point' }))
    const on = () => ['ad', 'basket', 'till'].map((card) => attached(card, 'pain').length)
    expect(on()).toEqual([1, 1, 1])
    act(() => void editor.undo())
    expect(on()).toEqual([0, 0, 0])
  })

  it('types the same words on all of them, as one step', async () => {
    const { user, editor, attached, wait } = inspect(['ad', 'basket', 'till'])
    await user.click(screen.getByRole('button', { name: 'Add: Pain point' }))
    wait()
    await user.type(screen.getByRole('textbox', { name: 'What hurts' }), 'Too slow')
    const words = () => ['ad', 'basket', 'till'].map((card) => attached(card, 'pain')[0]?.text)
    expect(words()).toEqual(['Too slow', 'Too slow', 'Too slow'])
    act(() => void editor.undo())
    expect(words()).toEqual(['', '', ''])
  })

  it('chooses no face where the cards differ, and a face sets them all', async () => {
    const { user, attached } = inspect(['ad', 'basket'])
    const faces = screen.getByRole('radiogroup', { name: /The cards differ/ })
    expect(within(faces).queryByRole('radio', { checked: true })).toBeNull()
    await user.click(within(faces).getByRole('radio', { name: 'Neutral' }))
    expect(['ad', 'basket'].map((card) => attached(card, 'emotion')[0]?.valence)).toEqual([0, 0])
  })

  it('keeps two pains apart that only come to say the same while one types', async () => {
    const { user, editor, attached, map } = inspect([])
    const pain = ATTACHMENT_KINDS.find(({ type }) => type === 'pain')!
    const { attach } = await import('../../../src/commands/attach')
    act(() => {
      editor.run(attach, { cards: ['ad'], type: pain.type, values: { text: 'Slo' } })
      editor.run(attach, { cards: ['basket'], type: pain.type, values: { text: 'Slow' } })
      editor.select(['ad', 'basket'])
    })
    const [first] = screen.getAllByRole('textbox', { name: 'What hurts' })
    await user.type(first!, 'w down')
    expect(attached('ad', 'pain')).toMatchObject([{ text: 'Slow down' }])
    expect(attached('basket', 'pain')).toMatchObject([{ text: 'Slow' }])
    expect(map().cards.till?.attachments).toEqual({})
  })
})

describe('a kind registered tomorrow', () => {
  const weather: AttachmentKind = {
    type: 'weather',
    label: 'lane.notes',
    plural: 'lane.notes',
    hint: 'lane.notes.hint',
    icon: 'sun',
    many: true,
    perPersona: false,
    place: { at: 'marks', weight: 1 },
    fields: [
      { name: 'words', label: 'lane.needs', type: 'text' },
      { name: 'heat', label: 'lane.online', type: 'scale', min: 1, max: 3, low: 'scale.little', high: 'scale.much' },
      { name: 'day', label: 'lane.offline', type: 'date' },
      { name: 'rain', label: 'lane.actions', type: 'number', min: 0, max: 100, step: 1, unit: 'mm' },
    ],
    initial: { type: 'weather', words: '', heat: 2, day: '', rain: 0 },
    read: () => ({ type: 'weather' }),
    badge: () => null,
    summary: () => '',
  }

  it('shows its whole form without a line of its own', async () => {
    const journeyMap = map()
    journeyMap.cards.till!.attachments.w = { ...weather.initial, type: 'weather', order: 'a0', words: 'Sunny', rain: 3 }
    const { user } = deskWith(journeyMap, (editor) => {
      editor.select(['till'])
      return <Inspector editor={editor} open onClose={() => {}} kinds={[weather]} />
    })
    expect(document.querySelector('[data-attachment="weather"]')).toBeVisible()
    expect(screen.getByRole('textbox', { name: 'Needs' })).toHaveValue('Sunny')
    await user.click(screen.getByRole('button', { name: 'details' }))
    expect(screen.getByRole('radiogroup', { name: 'Online' })).toBeVisible()
    expect(screen.getByLabelText('Offline')).toHaveAttribute('type', 'date')
    expect(screen.getByRole('textbox', { name: 'Customer actions' })).toHaveValue('3')
  })

  it.each(ATTACHMENT_KINDS.map(({ type }) => type))('draws the form of “%s” from its fields', async (type) => {
    const kind = ATTACHMENT_KINDS.find((each) => each.type === type)!
    const journeyMap = map()
    journeyMap.cards.till!.attachments.x = { ...kind.initial, type, order: 'a0' }
    deskWith(journeyMap, (editor) => {
      editor.select(['till'])
      return <Inspector editor={editor} open onClose={() => {}} />
    })
    expect(document.querySelector(`[data-attachment="${type}"]`)).toBeVisible()
  })
})

it('asks a note for what fits a note, and a touchpoint for everything', () => {
  const thoughts = journey({ notes: ['Thoughts'], spots: [{ id: 'why', phase: 'Buy', lane: 'Thoughts' }] })
  deskWith(thoughts, (editor) => {
    editor.select(['why'])
    return <Inspector editor={editor} open onClose={() => {}} />
  })
  const offered = within(screen.getByRole('region', { name: 'Add' })).getAllByRole('button')
  expect(offered).toHaveLength(ATTACHMENT_KINDS.filter(({ ofTouchpoint }) => !ofTouchpoint).length)
  expect(screen.queryByRole('radiogroup', { name: 'Emotion' })).toBeNull()
  expect(screen.getByRole('button', { name: 'Add: Quote' })).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Add: Reach' })).toBeNull()
})

describe('other things than cards', () => {
  it('tells of the map where nothing is chosen, with the marks in use and all of them behind one press', async () => {
    const { user, map } = inspect([])
    await user.type(screen.getByRole('textbox', { name: 'Brand promise' }), 'Never twice')
    expect(map().promise).toBe('Never twice')
    await user.click(screen.getByRole('radio', { name: 'To be' }))
    expect(map().state).toBe('to-be')
    const legend = within(screen.getByRole('region', { name: 'What the marks mean' }))
    expect(legend.queryByText('Promise exceeded')).toBeNull()
    await user.click(legend.getByRole('button', { name: /^Show all/ }))
    expect(legend.getByText('Promise exceeded')).toBeVisible()
    expect(legend.getByText('Very bad')).toBeVisible()
  })

  it('writes on a link and says whose it is', async () => {
    const { user, map } = inspect(['w1'])
    await user.type(screen.getByRole('textbox', { name: 'Label' }), 'gives up')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Whose path' }), 'Luis')
    expect(map().links.w1).toMatchObject({ label: 'gives up', persona: 'Luis' })
    await user.click(screen.getByRole('button', { name: 'Remove the path' }))
    expect(map().links.w1).toBeUndefined()
  })

  it('changes the colour of a phase, and medium and icon of a lane', async () => {
    const { user, editor, map } = inspect([])
    act(() => editor.select([], { header: 'Buy' }))
    await user.click(screen.getByRole('radio', { name: 'Colour 5' }))
    expect(map().phases.Buy?.hue).toBe(5)
    act(() => editor.select([], { header: 'Web' }))
    await user.click(screen.getByRole('radio', { name: 'Offline' }))
    await user.click(screen.getByRole('radio', { name: 'Headset' }))
    expect(map().lanes.Web).toMatchObject({ medium: 'offline', icon: 'headset' })
  })

  it('never deletes the card when Delete is pressed in the panel', async () => {
    const pageKeys = vi.fn<(event: KeyboardEvent) => void>()
    addEventListener('keydown', pageKeys)
    const { user } = inspect(['basket'])
    screen.getByRole('radio', { name: 'Very bad' }).focus()
    await user.keyboard('{Delete}')
    expect(pageKeys).not.toHaveBeenCalled()
    await user.keyboard('{Control>}z{/Control}')
    expect(pageKeys).toHaveBeenCalled()
    removeEventListener('keydown', pageKeys)
  })
})
