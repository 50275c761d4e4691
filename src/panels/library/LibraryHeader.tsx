/** The bar of the library: the name, the search, language and theme, import and a new map. */
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../../i18n/words'
import { Button } from '../../ui/Button'
import { Icon } from '../../ui/Icon'
import { IconButton } from '../../ui/IconButton'
import { KeyHint } from '../../ui/KeyHint'
import { Logo } from '../../ui/Logo'
import { Menu } from '../../ui/Menu'
import { useT } from '../../ui/useT'
import styles from './LibraryHeader.module.css'

const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

export interface HeaderChoices {
  language: Language
  theme: Theme
  onLanguage: (language: Language) => void
  onTheme: (theme: Theme) => void
  onImport: () => void
  /** `blank` or the id of a sample. */
  onNew: (kind: string) => void
}

export interface LibraryHeaderProps extends HeaderChoices {
  query: string
  /** Whether cards are searched as well as titles. */
  deep: boolean
  /** Without maps there is nothing to search. */
  searchable: boolean
  onQuery: (query: string) => void
}

export function LibraryHeader(props: LibraryHeaderProps) {
  const { language, theme, onLanguage, onTheme, onImport, onNew, searchable } = props
  const t = useT()
  return (
    <header className={styles.bar}>
      <h1 className={styles.name}>
        <Logo size={24} />
        Periplo
      </h1>
      {searchable ? <SearchField {...props} /> : <span />}
      <div className={styles.deeds}>
        <Menu
          align="end"
          trigger={<IconButton icon="languages" label={t('library.language')} />}
          items={LANGUAGES.map((one) => ({
            label: LANGUAGE_NAMES[one],
            checked: one === language,
            radio: true,
            onSelect: () => onLanguage(one),
          }))}
        />
        <Menu
          align="end"
          trigger={<IconButton icon={theme === 'dark' ? 'moon' : 'sun'} label={t('library.theme')} />}
          items={THEMES.map((one) => ({
            label: t(`library.theme.${one}`),
            checked: one === theme,
            radio: true,
            onSelect: () => onTheme(one),
          }))}
        />
        <Button icon="folder-input" className={styles.import} aria-label={t('library.import')} onClick={onImport}>
          <span>{t('library.import')}</span>
        </Button>
        <Button kind="ink" icon="plus" className={styles.new} onClick={() => onNew('blank')}>
          {t('library.new')}
        </Button>
      </div>
    </header>
  )
}

function SearchField({ query, deep, onQuery }: LibraryHeaderProps) {
  const t = useT()
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
      const { target } = event
      if (target instanceof Element && target.closest('input, textarea, select, [role="menu"], [role*="dialog"]'))
        return
      event.preventDefault()
      input.current?.focus()
      input.current?.select()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && query !== '') {
      event.preventDefault()
      onQuery('')
    } else if (event.key === 'ArrowDown') {
      event.preventDefault()
      document.querySelector<HTMLElement>('[data-map-link]')?.focus()
    }
  }
  return (
    <div role="search" className={styles.search}>
      <Icon name="search" size={16} />
      <input
        ref={input}
        type="search"
        value={query}
        maxLength={200}
        aria-label={t(deep ? 'library.search.cards' : 'library.search')}
        placeholder={t(deep ? 'library.search.cards' : 'library.search')}
        aria-keyshortcuts="/"
        onChange={(event) => onQuery(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {query === '' ? (
        <KeyHint keys="/" />
      ) : (
        <IconButton small icon="x" label={t('library.search.clear')} onClick={() => onQuery('')} />
      )}
    </div>
  )
}
