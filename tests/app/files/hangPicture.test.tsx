/** Pictures that are dropped on a card, or pasted while cards are chosen. */
import { act, createEvent, fireEvent, waitFor } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { listenToPictures } from '../../../src/app/files/hangPicture'
import { openFiles } from '../../../src/app/files/openFiles'
import type { OpenMap, Services } from '../../../src/app/services'
import type { Editor } from '../../../src/editor/editor'
import { withPngMap } from '../../../src/formats/picture/pngChunks'
import { speak } from '../../../src/i18n/languageStore'
import { attachmentsOf } from '../../../src/model/queries'
import type { PictureFault, ScaledPicture } from '../../../src/panels/pictures/scalePicture'
import { messageStore } from '../../../src/ui/announce'
import { show } from '../../canvas/shown'
import { journey } from '../../support/journey'

vi.mock('../../../src/app/files/openFiles', () => ({ openFiles: vi.fn<typeof openFiles>() }))

// jsdom decodes no pictures.
const scaled = vi.fn<(file: Blob) => Promise<ScaledPicture | PictureFault>>()
vi.mock('../../../src/panels/pictures/scalePicture', async (original) => ({
  ...(await original<object>()),
  scalePicture: (file: Blob) => scaled(file),
}))

const PNG = Uint8Array.from('\x89PNG\r\n\x1a\n\0\0\0\0IEND\xaeB`\x82', (letter) => letter.charCodeAt(0))
const photo = () => new File([PNG], 'till.png', { type: 'image/png' })

let editor: Editor
let stop: () => void
const addPicture = vi.fn<(blob: Blob) => Promise<{ ok: true; value: string }>>()

beforeAll(() => speak('en'))
beforeEach(() => {
  addPicture.mockResolvedValue({ ok: true, value: 'its-hash' })
  scaled.mockImplementation(async (blob) => ({ blob, width: 640, height: 480 }))
  const spots = ['ad', 'pay'].map((id) => ({ id, phase: 'Buy', lane: 'Web' }))
  ;({ editor } = show(journey({ spots })))
  stop = listenToPictures({ library: { addPicture } } as unknown as Services, { editor } as OpenMap)
})
afterEach(() => {
  stop()
  vi.clearAllMocks()
})

const card = (id: string) => document.querySelector(`[data-card="${id}"]`)!
const hanging = (id: string) => attachmentsOf(editor.store.getState().map.cards[id]!, 'picture')

/** Whether the page leaves the drop to the browser, or to whoever opens files. */
const drop = (on: Element, ...files: File[]) => fireEvent.drop(on, { dataTransfer: { files } })

describe('a picture', () => {
  it('that is dropped on a card hangs there, as it was scaled, and one undo takes it down', async () => {
    expect(drop(card('pay'), photo())).toBe(false)
    await waitFor(() => expect(hanging('pay')).toHaveLength(1))
    expect(hanging('pay')[0]).toMatchObject({ hash: 'its-hash', width: 640, height: 480 })
    expect(hanging('ad')).toEqual([])
    act(() => void editor.undo())
    expect(hanging('pay')).toEqual([])
  })

  it('that is pasted hangs on every card that is chosen', async () => {
    act(() => editor.select(['ad', 'pay']))
    const paste = createEvent.paste(document.body, { clipboardData: { files: [photo()] } })
    fireEvent(document.body, paste)
    expect(paste.defaultPrevented).toBe(true)
    await waitFor(() => expect([hanging('ad'), hanging('pay')].map((list) => list.length)).toEqual([1, 1]))
  })

  it('that cannot be taken says why and changes nothing', async () => {
    scaled.mockResolvedValue({ key: 'inspector.picture.broken' })
    drop(card('pay'), photo())
    await waitFor(() => expect(messageStore.getState().shown.at(-1)).toMatchObject({ tone: 'warn' }))
    expect(hanging('pay')).toEqual([])
  })

  it('that the device has no room for says so and changes nothing', async () => {
    addPicture.mockRejectedValue(new Error('full'))
    drop(card('pay'), photo())
    await waitFor(() => expect(messageStore.getState().shown.at(-1)).toMatchObject({ tone: 'error' }))
    expect(hanging('pay')).toEqual([])
  })

  it('that carries a map is opened, and hangs nowhere', async () => {
    const map = new File([withPngMap(PNG, '{"format":"periplo"}')], 'map.png', { type: 'image/png' })
    drop(card('pay'), map)
    await waitFor(() => expect(openFiles).toHaveBeenCalledWith(expect.anything(), [map]))
    expect(scaled).not.toHaveBeenCalled()
    expect(hanging('pay')).toEqual([])
  })
})

describe('what is no picture for a card', () => {
  it.each([
    ['a picture beside the cards', () => drop(document.body, photo())],
    ['several files at once', () => drop(card('pay'), photo(), photo())],
    ['a table', () => drop(card('pay'), new File(['a,b'], 'map.csv', { type: 'text/csv' }))],
  ])('%s is left to whoever opens files', async (_, dropped) => {
    expect(dropped()).toBe(true)
    await act(async () => {})
    expect(scaled).not.toHaveBeenCalled()
    expect(hanging('pay')).toEqual([])
  })
})
