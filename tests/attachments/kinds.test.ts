import { describe, expect, it } from 'vitest'
import { hungOn } from '../../src/attachments/hanging'
import { attachmentKind } from '../../src/attachments/index'
import type { Attachment, Card } from '../../src/model/journeyMap'
import { asSuggestion, isAsked, refsIn, suggested } from '../../src/attachments/attachmentKind'
import { type Duration, duration } from '../../src/attachments/duration'
import { emotion, valenceLabel } from '../../src/attachments/emotion'
import { FEELINGS } from '../../src/attachments/feelings'
import { fiveCriteria } from '../../src/attachments/fiveCriteria'
import { type Indicator, indicator, meetsTarget, scoreOf } from '../../src/attachments/indicator'
import { momentMeaning, momentOfTruth } from '../../src/attachments/momentOfTruth'
import { opportunity } from '../../src/attachments/opportunity'
import { reach } from '../../src/attachments/reach'
import { en } from '../../src/i18n/en/index'
import { es } from '../../src/i18n/es/index'
import { translator } from '../../src/i18n/words'

const english = translator('en', en)
const spanish = translator('es', es)
const score = (fields: Partial<Indicator>) => ({ ...indicator.initial, ...fields, order: 'a0' }) as Indicator

describe('feelings', () => {
  it('Plutchik names eight and the Geneva wheel twenty', () => {
    const of = (group: string) => FEELINGS.filter((feeling) => feeling.groups.some((each) => each === group)).length
    expect([of('feelings.plutchik'), of('feelings.geneva')]).toEqual([8, 20])
  })

  it('a feeling chosen in Spanish reads in English too', () => {
    const stored = asSuggestion('alivio', FEELINGS, spanish)
    expect(suggested(stored, FEELINGS, english)).toBe('Relief')
    expect(
      emotion.summary({ ...emotion.initial, order: 'a0', type: 'emotion', valence: 1, feeling: stored }, spanish),
    ).toBe('Bien, Alivio')
  })

  it('own words stay as they were typed', () => {
    expect(asSuggestion('Butterflies', FEELINGS, english)).toBe('Butterflies')
    expect(suggested('Butterflies', FEELINGS, spanish)).toBe('Butterflies')
  })
})

describe('indicators', () => {
  it('NPS is the share of promoters less the share of detractors', () => {
    // 50 of 100 promoters, 20 detractors: 50 % − 20 %.
    expect(scoreOf(score({ promoters: 50, passives: 30, detractors: 20 }))).toEqual({ value: 30, n: 100 })
  })

  it('counts win over a value typed beside them', () => {
    expect(scoreOf(score({ promoters: 1, passives: 0, detractors: 1, value: 88, n: 5 }))).toEqual({ value: 0, n: 2 })
    expect(scoreOf(score({ measure: 'csat', satisfied: 71, n: 100, value: 3 }))).toEqual({ value: 71, n: 100 })
  })

  it('counts of nobody are no score', () => {
    expect(scoreOf(score({ promoters: 0, passives: 0, detractors: 0 }))).toBeNull()
    expect(indicator.summary(score({ promoters: 0, detractors: 0 }), english)).toBe('NPS, no score yet')
  })

  it('a value alone does, with or without its n', () => {
    expect(scoreOf(score({ value: -21 }))).toEqual({ value: -21, n: null })
    expect(indicator.badge(score({ value: -21 }), english)).toMatchObject({ text: '−21', tone: 'plain' })
  })

  it('the target of an effort score is met from below', () => {
    expect(meetsTarget(2, 2.5, 'low')).toBe(true)
    expect(indicator.badge(score({ measure: 'ces1', value: 3, target: 2 }), english)).toMatchObject({ tone: 'low' })
    expect(indicator.badge(score({ measure: 'ces2', value: 6, target: 5 }), english)).toMatchObject({ tone: 'good' })
    expect(indicator.badge(score({ measure: 'own', good: 'low', value: 6, target: 5 }), english)).toMatchObject({
      tone: 'low',
    })
  })

  it('says score, answers and target', () => {
    expect(indicator.summary(score({ value: 24, n: 388, target: 30 }), english)).toBe(
      'NPS +24, 388 answers, misses the target of +30',
    )
    expect(indicator.summary(score({ measure: 'csat', satisfied: 1, n: 1, target: 80 }), spanish)).toBe(
      'CSAT 100\u00a0%, 1 respuesta, cumple el objetivo de 80\u00a0%',
    )
  })

  it('asks for counts only where the measure has them', () => {
    const asked = (measure: string) =>
      indicator.fields.filter((field) => isAsked(field, { measure })).map((field) => field.name)
    expect(asked('nps')).toContain('promoters')
    expect(asked('csat')).not.toContain('promoters')
    expect(asked('csat')).toContain('satisfied')
    expect(asked('own')).toContain('name')
  })

  it('a score off its scale is brought into it', () => {
    expect(indicator.read({ measure: 'nps', value: 400 })).toMatchObject({ value: 100 })
    expect(indicator.read({ measure: 'ces2', value: 0 })).toMatchObject({ value: 1 })
  })
})

it('reach shows as a share', () => {
  expect(reach.badge({ type: 'reach', percent: 41, source: '', order: 'a0' }, english)).toMatchObject({
    text: '41\u00a0%',
  })
  expect(reach.read({ percent: 250 })).toMatchObject({ percent: 100 })
  expect(reach.read({ percent: 'many' })).toMatchObject({ percent: null })
})

describe('a duration', () => {
  const takes = (minutes: number, waiting = 0, source = '') =>
    ({ ...duration.initial, order: 'a0', minutes, waiting, source }) as Duration
  const tone = (value: Duration) => duration.badge(value, english)

  it('is shown in the unit that one would say it in', () => {
    expect([90, 120, 2880].map((minutes) => duration.badge(takes(minutes), english))).toMatchObject([
      { mark: 'icon', icon: 'hourglass', text: '90\u00a0min' },
      { mark: 'icon', icon: 'hourglass', text: '2\u00a0h' },
      { mark: 'icon', icon: 'hourglass', text: '2\u00a0d' },
    ])
  })

  it('stands out where more than half of it is waiting', () => {
    expect([tone(takes(10, 6)), tone(takes(10, 5)), tone(takes(0))]).toMatchObject([
      { tone: 'low' },
      { tone: 'plain' },
      { tone: 'plain' },
    ])
  })

  it('says how long, how much of it is waiting, and who told us', () => {
    expect(duration.summary(takes(90, 60, 'Log'), english)).toBe('Takes 90 minutes, 60 minutes of it waiting, Log')
    expect(duration.summary(takes(1), english)).toBe('Takes 1 minute')
  })
})

it('an emotion is one of five steps, and a word of its own for each', () => {
  expect(emotion.read({ valence: 7 })).toMatchObject({ valence: 2, feeling: '' })
  expect([emotion.read({ valence: 'good' }), emotion.read({ valence: Number.NaN })]).toEqual([null, null])
  expect([-2, -1.4, 0, 1, 2].map((valence) => english(valenceLabel(valence)))).toEqual([
    'Very bad',
    'Bad',
    'Neutral',
    'Good',
    'Very good',
  ])
})

describe('what is hung on a card and not filled in', () => {
  const fresh = (type: string) => {
    const kind = attachmentKind(type)!
    return { kind, value: { ...kind.initial, order: 'a0' } as Attachment }
  }

  it.each([
    ['reach', 'Not said yet', { text: '?' }],
    ['duration', 'Not said yet', { text: '?' }],
    ['promise', 'Not said yet', { text: '?', icon: 'circle-help' }],
    ['delivery', 'Not said yet', { text: '?' }],
    ['pain', 'Not said yet', { mark: 'icon', icon: 'triangle-alert' }],
    ['bright', 'Not said yet', { icon: 'sun' }],
    ['quote', 'Not said yet', { icon: 'quote' }],
    ['picture', 'No picture chosen yet', null],
    ['moment', 'Not said yet', { mark: 'icon', icon: 'flag', text: '?' }],
    ['evidence', 'Not said yet', { icon: 'circle-help' }],
    ['opportunity', 'Not said yet, Idea', { icon: 'lightbulb' }],
  ])('%s states nothing: “%s”', (type, words, badge) => {
    const { kind, value } = fresh(type)
    expect(kind.summary(value, english)).toBe(words)
    expect([kind.badge(value, english)]).toMatchObject([badge])
    const hung = hungOn({ attachments: { x: value } } as unknown as Card)
    expect(hung[type as 'reach']).toEqual([])
    expect(hung.unsaid).toEqual([type])
  })

  it('a pain in words alone is said, and how severe it is stays open', () => {
    const { kind, value } = fresh('pain')
    expect(kind.summary({ ...value, text: 'Slow' }, english)).toBe('Slow, severity not said yet')
    expect(hungOn({ attachments: { x: { ...value, text: 'Slow' } } } as unknown as Card).pain).toHaveLength(1)
  })
})

it('of the five criteria only what was judged counts', () => {
  const judged = { ...fiveCriteria.initial, order: 'a0', easy: 4, delights: 1 } as never
  expect(fiveCriteria.badge(judged, english)).toMatchObject({ text: '2.5' })
  expect(fiveCriteria.summary(judged, english)).toBe('Easy 4 of 5, Delights 1 of 5')
})

it('an opportunity names the pains that it answers', () => {
  const read = opportunity.read({ text: 'One form', answers: '  p1   p2 ' })
  expect(refsIn(read?.answers)).toEqual(['p1', 'p2'])
})

it('an own moment of truth is asked for its name', () => {
  const name = momentOfTruth.fields.find((field) => field.name === 'name')!
  expect([isAsked(name, { moment: 'own' }), isAsked(name, { moment: 'fmot' })]).toEqual([true, false])
})

it('what a moment of truth means can be told anew for the map', () => {
  expect(momentMeaning('zmot', {}, english)).toBe('Research before the purchase.')
  expect(momentMeaning('zmot', { zmot: 'The search at home.' }, english)).toBe('The search at home.')
  expect(momentMeaning('unheard of', {}, english)).toBe('')
})
