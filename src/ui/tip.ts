/** The attributes that give anything a tooltip; the one tooltip layer of the page reads them. */

export interface Tip {
  'data-tip'?: string
  'data-tip-keys'?: string
}

/** For a tooltip that repeats the name. `keys` in tinykeys notation. */
export function tip(text: string | undefined, keys?: string): Tip {
  return text ? { 'data-tip': text, 'data-tip-keys': keys } : {}
}

/** What a control means beyond its name, for those who listen. */
export function described(text: string | undefined): { 'aria-description'?: string } {
  return text ? { 'aria-description': text } : {}
}
