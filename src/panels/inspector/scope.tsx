/** Of whom a kind is told that a card bears once for everyone and once for each persona. */
import { useState } from 'react'
import type { AttachmentKind } from '../../attachments/attachmentKind'
import type { CardId, Persona, PersonaId } from '../../model/journeyMap'
import { meets, personasOf } from '../../model/queries'
import { PersonaMark } from '../../ui/PersonaMark'
import { Segmented } from '../../ui/Segmented'
import { useT } from '../../ui/useT'
import { sameList, useEditorState } from './inspecting'
import { singleRefs } from './target'

export interface Scope {
  kind: AttachmentKind
  /** Undefined for everyone. */
  persona: PersonaId | undefined
  /** Those who meet the cards; a choice only where they are several or one has an own word already. */
  personas: readonly Persona[]
  choose: (persona: PersonaId | undefined) => void
}

export function useScope(kind: AttachmentKind, cards: readonly CardId[]): Scope {
  const personas = useEditorState((state) => {
    if (!kind.perPersona) return []
    const own = (id: PersonaId) => singleRefs(state, cards, kind.type, id).length > 0
    const met = personasOf(state.map.personas).filter(
      ({ id }) => own(id) || cards.some((card) => state.map.cards[card] && meets(state.map.cards[card], id)),
    )
    return met.length > 1 || met.some(({ id }) => own(id)) ? met : []
  }, sameList)
  // Where only a persona's word is known, that is what is shown first.
  const first = useEditorState((state) =>
    singleRefs(state, cards, kind.type, undefined).length > 0
      ? undefined
      : personas.find(({ id }) => singleRefs(state, cards, kind.type, id).length > 0)?.id,
  )
  const [chosen, choose] = useState<PersonaId | undefined | null>(first ?? null)
  const persona = personas.some(({ id }) => id === chosen) ? (chosen ?? undefined) : undefined
  return { kind, persona, personas, choose }
}

const EVERYONE = ''

export function ScopeChoice({ scope: { persona, personas, choose } }: { scope: Scope }) {
  const t = useT()
  if (personas.length === 0) return null
  return (
    <Segmented
      bare
      label={t('inspector.about')}
      value={persona ?? EVERYONE}
      options={[
        { value: EVERYONE, label: t('inspector.everyone') },
        ...personas.map(({ id, name, hue }) => ({
          value: id,
          label: name.split(' ')[0] || t('personas.unnamed'),
          mark: <PersonaMark hue={hue} name={name} size={10} />,
        })),
      ]}
      onChange={(id) => choose(id || undefined)}
    />
  )
}
