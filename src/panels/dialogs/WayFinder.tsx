/** Where a way leads on to from a card, or comes from: the cards of the map, found by their words. */
import { useEffect, useState } from 'react'
import { link, whoseWay } from '../../commands/link'
import type { Editor } from '../../editor/editor'
import type { CardId } from '../../model/journeyMap'
import { linksOf } from '../../model/queries'
import { Dialog } from '../../ui/Dialog'
import { Segmented } from '../../ui/Segmented'
import { useT } from '../../ui/useT'
import { findCards } from './findOnMap'
import { type Offered, SearchList } from './SearchList'
import styles from './WayFinder.module.css'

type Direction = 'on' | 'back'

interface WayFinderProps {
  editor: Editor
  card: CardId
  onClose: () => void
}

/** What opened the dialog may be gone, as the palette is: then the keyboard goes on in the grid. */
function backToGrid() {
  setTimeout(() => {
    if (document.activeElement !== document.body) return
    document.querySelector<HTMLElement>('[role="grid"] [tabindex="0"], [data-card][tabindex="0"]')?.focus()
  }, 120)
}

export function WayFinder({ editor, card, onClose }: WayFinderProps) {
  const t = useT()
  useEffect(() => backToGrid, [])
  const [direction, setDirection] = useState<Direction>('on')
  const { map, shown } = editor.store.getState()
  const here = map.cards[card]
  if (!here) return null
  const persona = whoseWay({ map, shown }, card)
  const ends = (other: CardId) => (direction === 'on' ? { from: card, to: other } : { from: other, to: card })
  // What is linked already cannot be linked again.
  const linked = linksOf(map, card).filter((each) => each.persona === (persona ?? null))
  const without = new Set(
    direction === 'on'
      ? linked.flatMap(({ from, to }) => (from === card ? [to] : []))
      : linked.flatMap(({ from, to }) => (to === card ? [from] : [])),
  )
  const offeredFor = (words: string): Offered => {
    const { results, total } = findCards(map, words, here, without)
    const offers = results.map(({ id, title, where, excerpt }) => ({
      id,
      label: title || t('scene.unnamed'),
      icon: direction === 'on' ? 'arrow-right' : 'arrow-left',
      beside: excerpt ? `${where} · ${excerpt}` : where,
      perform: () => void editor.run(link, { ...ends(id), persona }),
    }))
    const heading = t(words === '' ? 'way.nearest' : 'way.cards')
    return {
      groups: offers.length > 0 ? [{ heading, offers, more: total - offers.length }] : [],
      first: offers[0]?.id,
      total,
    }
  }
  return (
    <Dialog open onClose={onClose} title={t('way.title', { card: here.title || t('scene.unnamed') })} flush>
      <SearchList
        label={t('way.cards')}
        placeholder={t('way.placeholder')}
        empty={t('way.nowhere')}
        offeredFor={offeredFor}
        onClose={onClose}
      >
        <div className={styles.direction}>
          <Segmented
            bare
            label={t('way.direction')}
            value={direction}
            options={[
              { value: 'on', label: t('way.on') },
              { value: 'back', label: t('way.back') },
            ]}
            onChange={setDirection}
          />
        </div>
      </SearchList>
    </Dialog>
  )
}
