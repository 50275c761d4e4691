/** All the marks of a card in words, beside it, while the pointer rests on them. Those who listen hear them with the card. */
import { useEffect, useState } from 'react'
import { attachmentKind } from '../../attachments/index'
import type { CardId } from '../../model/journeyMap'
import { attachmentsOf } from '../../model/queries'
import { useT } from '../../ui/useT'
import { BadgeMark } from './BadgeMark'
import { useArranged, useEditorState } from '../canvasRoom'
import styles from './Details.module.css'
import { useStill } from '../looking/useStill'

const WAIT = 450
const WIDTH = 240

interface Shown {
  id: CardId
  anchor: DOMRect
}

/** The card on whose marks the pointer has come to rest; all of it where it has no room for marks. */
function useRested(scroller: HTMLElement | null): Shown | null {
  const [shown, setShown] = useState<Shown | null>(null)
  useEffect(() => {
    if (!scroller) return
    let timer: ReturnType<typeof setTimeout> | undefined
    let over: Element | null = null
    const leave = () => {
      clearTimeout(timer)
      over = null
      setShown(null)
    }
    const move = (event: PointerEvent) => {
      const element = event.target instanceof Element ? event.target.closest('[data-marks]') : null
      if (element === over) return
      leave()
      const card = element?.closest<HTMLElement>('[data-card]')
      const id = card?.dataset.card
      if (!card || id === undefined || event.pointerType !== 'mouse') return
      over = element
      timer = setTimeout(() => setShown({ id, anchor: card.getBoundingClientRect() }), WAIT)
    }
    const key = (event: KeyboardEvent) => event.key === 'Escape' && leave()
    const heard = new AbortController()
    const { signal } = heard
    scroller.addEventListener('pointerover', move, { signal })
    scroller.addEventListener('pointerleave', leave, { signal })
    scroller.addEventListener('pointerdown', leave, { signal })
    scroller.addEventListener('scroll', leave, { signal })
    addEventListener('keydown', key, { signal })
    return () => {
      clearTimeout(timer)
      heard.abort()
    }
  }, [scroller])
  return shown
}

export function Details({ scroller }: { scroller: HTMLElement | null }) {
  const t = useT()
  const shown = useRested(scroller)
  const still = useStill()
  const card = useEditorState((state) => (shown ? state.map.cards[shown.id] : undefined))
  const cut = useArranged((state) =>
    card ? state.measure(card, 'touchpoint').cut || state.density === 'compact' : false,
  )
  if (!shown || !card || !still || !scroller) return null
  const marks = attachmentsOf(card).filter((entry) => attachmentKind(entry.type)?.place.at !== 'coin')
  if (marks.length === 0 && !cut) return null
  const home = scroller.getBoundingClientRect()
  const right = shown.anchor.right + 10
  const left = right + WIDTH > home.right ? shown.anchor.left - WIDTH - 22 : right
  return (
    <aside
      className={styles.details}
      aria-hidden="true"
      style={{ left: left - home.left, top: Math.max(8, shown.anchor.top - home.top - 4), width: WIDTH }}
    >
      <b>{cut ? card.title : t('canvas.marks', { count: marks.length })}</b>
      {marks.map((entry) => {
        const kind = attachmentKind(entry.type)
        const badge = kind?.badge(entry, t)
        const words = kind?.summary(entry, t)
        return (
          <p key={entry.id} className={entry.type === 'quote' ? styles.voice : undefined}>
            <span className={styles.mark}>{badge && <BadgeMark badge={badge} />}</span>
            {words || (kind ? t(kind.label) : '')}
          </p>
        )
      })}
    </aside>
  )
}
