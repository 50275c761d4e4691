/** A field to search in and what it finds: the arrow keys walk, and Enter does exactly what is lit. */
import { Command } from 'cmdk'
import { type KeyboardEvent, type ReactNode, useDeferredValue, useState } from 'react'
import { flushSync } from 'react-dom'
import { Icon } from '../../ui/Icon'
import { KeyHint } from '../../ui/KeyHint'
import { useT } from '../../ui/useT'
import styles from './SearchList.module.css'

export interface Offer {
  id: string
  label: string
  icon: string
  /** Beside its name: where it stands, or what was met. */
  beside?: string
  keys?: string | undefined
  perform: () => void
}

export interface OfferGroup {
  heading: string
  offers: readonly Offer[]
  /** How many more were met than are listed. */
  more?: number
}

export interface Offered {
  groups: readonly OfferGroup[]
  /** What Enter does where nothing else was lit. */
  first: string | undefined
  total: number
}

interface SearchListProps {
  label: string
  placeholder: string
  /** What is said where there is nothing to search in. */
  empty?: string
  offeredFor: (words: string) => Offered
  onClose: () => void
  /** Above the field: what else is chosen here. */
  children?: ReactNode
}

const offersOf = ({ groups }: Offered) => groups.flatMap(({ offers }) => offers)

export function SearchList({ label, placeholder, empty = '', offeredFor, onClose, children }: SearchListProps) {
  const t = useT()
  const [query, setQuery] = useState('')
  // Typing never waits for the search.
  const asked = useDeferredValue(query.trim())
  const offered = offeredFor(asked)
  const [picked, setPicked] = useState({ query: '', value: '' })
  const perform = (offer: Offer) => {
    // The dialog is gone before the deed is done: what that gives the focus to keeps it.
    flushSync(onClose)
    offer.perform()
  }
  // Enter does the first of what was typed, also where the list has not caught up with the typing.
  const onKeyDown = (event: KeyboardEvent) => {
    const words = event.target instanceof HTMLInputElement ? event.target.value.trim() : asked
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || words === asked) return
    event.preventDefault()
    const now = offeredFor(words)
    const first = offersOf(now).find(({ id }) => id === now.first)
    if (first) perform(first)
  }
  // A choice holds for the words that it was made for; other words choose the first again.
  const kept = picked.query === asked && offersOf(offered).some(({ id }) => id === picked.value)
  return (
    <div className={styles.search}>
      {children}
      <Command
        label={label}
        shouldFilter={false}
        loop
        className={styles.command}
        value={kept ? picked.value : (offered.first ?? '')}
        onValueChange={(value) => setPicked({ query: asked, value })}
        onKeyDown={onKeyDown}
      >
        <div className={styles.field}>
          <Icon name="search" size={16} />
          <Command.Input
            value={query}
            onValueChange={setQuery}
            placeholder={placeholder}
            maxLength={200}
            data-autofocus
          />
        </div>
        {offered.total === 0 && (
          <p className={styles.none}>{asked === '' ? empty : t('palette.none', { query: asked })}</p>
        )}
        <Command.List className={styles.list} label={label}>
          {offered.groups.map(({ heading, offers, more = 0 }) => (
            <Command.Group key={heading} heading={heading} className={styles.group}>
              {offers.map((offer) => (
                <Line key={offer.id} offer={offer} onSelect={() => perform(offer)} />
              ))}
              {more > 0 && <p className={styles.more}>{t('palette.more', { count: more })}</p>}
            </Command.Group>
          ))}
        </Command.List>
        <output className="spoken">{asked === '' ? '' : t('palette.results', { count: offered.total })}</output>
      </Command>
    </div>
  )
}

function Line({ offer: { id, label, icon, beside, keys }, onSelect }: { offer: Offer; onSelect: () => void }) {
  return (
    <Command.Item value={id} className={styles.item} onSelect={onSelect}>
      <Icon name={icon} size={16} />
      <span className={styles.words}>
        <span>{label}</span>
        {beside && <small>{beside}</small>}
      </span>
      {keys && <KeyHint keys={keys} />}
    </Command.Item>
  )
}
