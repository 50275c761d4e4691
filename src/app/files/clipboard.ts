/** Copy, cut and paste of cards: our own type for Periplo, a table for spreadsheets, plain text for the rest. */
import { pasteCards } from '../../commands/pasteCards'
import { removeSelection } from '../../commands/removeSelection'
import type { Editor } from '../../editor/editor'
import { languageStore } from '../../i18n/languageStore'
import { laneKind } from '../../lanes/index'
import type { Card, Link } from '../../model/journeyMap'
import { byOrder } from '../../model/order'
import { columnIndex, columnsOf, rowsOf } from '../../model/queries'
import { announce } from '../../ui/announce'
import { isTheirs } from './theirs'

const OWN_TYPE = 'application/x-periplo-cards+json'

interface Clipping {
  periplo: 'cards'
  cards: Card[]
  links: Link[]
}

function chosen(editor: Editor): Clipping | null {
  const { map, selection, focus } = editor.store.getState()
  const ids = selection.length > 0 || !focus || !('card' in focus) || !focus.card ? selection : [focus.card]
  const cards = ids.flatMap((id) => map.cards[id] ?? [])
  if (cards.length === 0) return null
  cards.sort((a, b) => columnIndex(map, a.step) - columnIndex(map, b.step) || byOrder(a, b))
  const inside = new Set(cards.map((card) => card.id))
  const links = Object.values(map.links).filter((link) => inside.has(link.from) && inside.has(link.to))
  return { periplo: 'cards', cards, links }
}

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[mark] ?? mark)

function rows(editor: Editor, { cards }: Clipping): string[][] {
  const { map } = editor.store.getState()
  return cards.map((card) => {
    const step = map.steps[card.step]
    const phase = step && map.phases[step.phase]
    return [phase?.title ?? '', step?.title ?? '', map.lanes[card.lane]?.title ?? '', card.title, card.text]
  })
}

function write(data: DataTransfer, editor: Editor, clipping: Clipping) {
  const table = rows(editor, clipping)
  const cell = (text: string) => `<td>${escaped(text)}</td>`
  data.setData(OWN_TYPE, JSON.stringify(clipping))
  data.setData('text/plain', table.map((row) => row.map((text) => text.replace(/[\t\n]/g, ' ')).join('\t')).join('\n'))
  data.setData('text/html', `<table>${table.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('')}</table>`)
}

function isClipping(value: unknown): value is Clipping {
  return typeof value === 'object' && value !== null && (value as Clipping).periplo === 'cards'
}

function readOwn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const MOST_ROWS = 500

/**
 * Text from elsewhere. Lines become cards in the cell where the keyboard stands; a range of a spreadsheet spreads from
 * there, columns over the steps and rows over the lanes, and what would fall off the edge stays in the last one.
 */
function pasteText(editor: Editor, text: string): boolean {
  const { focus, map } = editor.store.getState()
  if (!focus || 'header' in focus) return false
  const { step, lane } = focus
  const table = text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, MOST_ROWS)
    .map((line) => line.split('\t').map((cell) => cell.trim()))
  const spread = table.some((row) => row.length > 1)
  const steps = columnsOf(map).map((column) => column.id)
  const lanes = rowsOf(map.lanes).filter(({ lane: row }) => !row.hidden && laneKind(row.kind).holds !== 'nothing')
  const [left, top] = [steps.indexOf(step), lanes.findIndex((row) => row.lane.id === lane)]
  const cards = table.flatMap((row, r) =>
    row.flatMap((title, c) => {
      if (title === '') return []
      if (!spread) return [{ title }]
      const to = { step: steps[Math.min(left + c, steps.length - 1)], lane: lanes[Math.min(top + r, lanes.length - 1)] }
      return [{ title, step: to.step ?? step, lane: to.lane?.lane.id ?? lane }]
    }),
  )
  return map.steps[step] !== undefined && editor.run(pasteCards, { cards, links: [], step, lane })
}

function paste(editor: Editor, data: DataTransfer): boolean {
  const own = readOwn(data.getData(OWN_TYPE))
  const { focus } = editor.store.getState()
  if (isClipping(own) && focus && 'step' in focus) {
    return editor.run(pasteCards, { cards: own.cards, links: own.links, step: focus.step, lane: focus.lane })
  }
  return pasteText(editor, data.getData('text/plain'))
}

/** Listens for the open map until the returned function is called. */
export function listenToClipboard(editor: Editor): () => void {
  const onCopy = (event: ClipboardEvent) => {
    const clipping = isTheirs(event.target) ? null : chosen(editor)
    if (!clipping || !event.clipboardData || document.getSelection()?.isCollapsed === false) return
    write(event.clipboardData, editor, clipping)
    event.preventDefault()
    const speech = languageStore.getState().speech
    if (speech) announce(speech.t('app.copied', { count: clipping.cards.length }))
    if (event.type === 'cut') editor.run(removeSelection, undefined)
  }
  const onPaste = (event: ClipboardEvent) => {
    if (isTheirs(event.target) || !event.clipboardData || event.clipboardData.files.length > 0) return
    if (paste(editor, event.clipboardData)) event.preventDefault()
  }
  const heard = new AbortController()
  const { signal } = heard
  document.addEventListener('copy', onCopy, { signal })
  document.addEventListener('cut', onCopy, { signal })
  document.addEventListener('paste', onPaste, { signal })
  return () => heard.abort()
}
