import { describe, expect, it } from 'vitest'
import { readMermaid } from '../../../src/formats/mermaid/readMermaid'
import { writeMermaid } from '../../../src/formats/mermaid/writeMermaid'
import type { JourneyMap } from '../../../src/model/journeyMap'
import { attachmentsOf, personasOf, phasesOf, rowsOf } from '../../../src/model/queries'
import { testTools } from '../../support/tools'

const ORDER = `journey
  title Ordering a meal
  section Choose
    Open the app: 4: Ana
    Read the menu: 2: Ana, Luis
  section Pay
    Enter the card: 1: Ana
    Get the receipt: 5
`

function read(text: string, choices = {}) {
  const { map, notes, choices: taken } = readMermaid(text, testTools(), choices)
  return { map: map as JourneyMap, notes, taken, said: notes.map((note) => `${note.key} ${note.line ?? ''}`.trim()) }
}

function told(map: JourneyMap) {
  return phasesOf(map.phases).map((phase) => [
    phase.title,
    ...Object.values(map.cards)
      .filter((card) => map.steps[card.step]?.phase === phase.id)
      .map((card) => {
        const feeling = attachmentsOf(card, 'emotion')[0]?.valence
        const who = Object.keys(card.personas).map((id) => map.personas[id]?.name)
        return [card.title, feeling ?? '–', ...who].join(' / ')
      }),
  ])
}

describe('a Mermaid journey', () => {
  it('becomes phases, touchpoints, emotions and personas', () => {
    const { map } = read(ORDER)
    expect(map.title).toBe('Ordering a meal')
    expect(told(map)).toEqual([
      ['Choose', 'Open the app / 1 / Ana', 'Read the menu / -1 / Ana / Luis'],
      ['Pay', 'Enter the card / -2 / Ana', 'Get the receipt / 2'],
    ])
  })

  it('says what became of its actors, and lets them be channels instead', () => {
    expect(read(ORDER).notes[0]).toEqual({ key: 'mermaid.actors.personas', params: { count: 2 } })
    const { map, notes, taken } = read(ORDER, { actors: 'channels' })
    expect(taken).toEqual({ actors: 'channels' })
    expect(notes[0]?.key).toBe('mermaid.actors.channels')
    expect(personasOf(map.personas)).toEqual([])
    expect(
      rowsOf(map.lanes)
        .filter(({ lane }) => lane.medium)
        .map(({ lane }) => lane.title),
    ).toEqual(['Ana', 'Touchpoints'])
    expect(Object.values(map.cards).find((card) => card.title === 'Read the menu')?.text).toBe('Also: Luis')
  })

  it('takes actors that are named like channels for channels', () => {
    const { map } = read('journey\n section S\n  A: 3: Web\n  B: 4: Call centre\n  C: 2: Email\n')
    expect(rowsOf(map.lanes).map(({ lane }) => [lane.title, lane.medium])).toEqual([
      ['Web', 'online'],
      ['Email', 'online'],
      ['Call centre', 'offline'],
      ['Emotion curve', null],
    ])
  })

  it.each([
    ['from a Markdown file', `# Doc\n\n\`\`\`mermaid\n${ORDER}\`\`\`\n\ntext\n`],
    ['from an Azure wiki', `::: mermaid\n${ORDER}:::\n`],
    ['with Windows lines', ORDER.replaceAll('\n', '\r\n')],
    ['with front matter and a directive', `---\ntitle: Other\n---\n%%{init: {\n "theme":"dark"}}%%\n${ORDER}`],
    ['with comments', `%% one\n${ORDER}%% two\n# three\n`],
    ['with a trailing semicolon on each line', ORDER.replaceAll(/(\d|Ana|Luis)\n/g, '$1;\n')],
    ['with full-width colons', ORDER.replaceAll(': ', '：')],
    ['with the keyword written large', ORDER.replace('journey', 'Journey')],
  ])('is read the same %s', (_, text) => expect(told(read(text).map)).toEqual(told(read(ORDER).map)))

  it.each([
    ['Call at 9:30: 5: Me', 'Call at 9:30 / 2 / Me'],
    ['Open https://x.y: 5: Me', 'Open https://x.y / 2 / Me'],
    ['Fix bug #12: 5: Me', 'Fix bug #12 / 2 / Me'],
    ['A &amp; B: 5: Me', 'A & B / 2 / Me'],
    ['A#59; B#58; #quot;c#quot;: 4: Me#44; you', 'A; B: "c" / 1 / Me, you'],
    ['A<br>B: 4: Me', 'A\nB / 1 / Me'],
    ['Title page: 5: Me', 'Title page / 2 / Me'],
    ['Journey begins: 5: Me', 'Journey begins / 2 / Me'],
    ['A: 5: Me, Me,', 'A / 2 / Me'],
    ['A', 'A / –'],
    ['A:', 'A / –'],
    ['A: : Me', 'A / – / Me'],
    ['A: 5/5: Me', 'A / – / Me'],
    ['A: 0: Me', 'A / -2 / Me'],
    ['A: 9: Me', 'A / 2 / Me'],
    ['A: 3.5: Me', 'A / 1 / Me'],
  ])('reads the task "%s" as it was meant', (task, card) =>
    expect(told(read(`journey\n section S: one\n ${task}\n`).map)).toEqual([['S: one', card]]),
  )

  it('reports line by line what it could not take as it stood', () => {
    const { said } = read(`journey
title A
title B
title
section S
x: 7: Me
y: 2.5: Me
z: good: Me
w
v: 3: Me: extra
u: 3: Me # aside
`)
    expect(said).toEqual([
      'mermaid.actors.personas',
      'mermaid.title.twice 3',
      'mermaid.title.empty 4',
      'mermaid.comment.cut 11',
      'mermaid.score.range 6',
      'mermaid.score.rounded 7',
      'mermaid.score.text 8',
      'mermaid.score.none 9',
      'mermaid.rest 10',
    ])
  })

  const FENCED = `\`\`\`mermaid\n${ORDER}\`\`\`\n`
  it('says how many more journeys a document holds', () => {
    const { said } = read(`${FENCED}\n${FENCED}`)
    expect(said).toContain('mermaid.more')
  })

  it('is refused where there is none, with the line', () =>
    expect(() => read('\n\nflowchart LR\n a --> b\n')).toThrow('mermaid.noJourney'))
})

describe('a map written as a Mermaid journey', () => {
  it('can be edited as text: what the person changed wins, the rest stays', () => {
    const { map } = read(ORDER)
    const written = writeMermaid(map, testTools().t)
    const edited = written
      .replace('Enter the card: 1: Ana', 'Tap the phone: 5: Luis')
      .replace('    Get the receipt: 5', '    Get the receipt: 5\n    Tip the rider: 4')
    expect(told(read(edited).map)).toEqual([
      ['Choose', 'Open the app / 1 / Ana', 'Read the menu / -1 / Ana / Luis'],
      ['Pay', 'Tap the phone / 2 / Luis', 'Get the receipt / 2', 'Tip the rider / 1'],
    ])
  })

  it('still knows which pains an opportunity answers, under their new ids', () => {
    const { map } = read(ORDER)
    const [first, second] = Object.values(map.cards)
    first!.attachments.p = { type: 'pain', order: 'a5', text: 'Slow', severity: 3, source: '' }
    second!.attachments.o = { type: 'opportunity', order: 'a5', text: 'Cache', answers: 'p gone' }
    const again = read(writeMermaid({ ...map, cards: { ...map.cards } }, testTools().t)).map
    const all = Object.values(again.cards).flatMap((card) => Object.entries(card.attachments))
    const [pain] = all.find(([, { type }]) => type === 'pain')!
    const [, opportunity] = all.find(([, { type }]) => type === 'opportunity')!
    expect(pain).not.toBe('p')
    expect(opportunity.answers).toBe(pain)
  })

  it('holds no word that Mermaid would take for something else', () => {
    const { map } = read(ORDER)
    const evil = '%%{init: {"theme":"dark"}}%% <script> ; # : x'
    for (const card of Object.values(map.cards)) Object.assign(card, { title: evil, text: evil })
    const lines = writeMermaid(map, testTools().t).split('\n')
    expect(lines.join('\n')).not.toMatch(/%%\{|<script/)
    const tasks = lines.filter((line) => /: \d/.test(line) && !line.includes('%% periplo'))
    expect(tasks).toHaveLength(4)
    for (const task of tasks) expect(task.replace(/#\d+;/g, '')).not.toMatch(/[#;]/)
  })

  it('takes a comment that was tampered with for nothing more than a comment', () => {
    const { map, said } = read(`journey
  %% periplo map {"lanes":[{"kind":"channel","title":"Web","medium":"online"},{"kind":"__proto__"},7]}
  section S
    %% periplo card {"lane":"constructor","step":-1,"for":[99,"__proto__"],"with":[{"type":"__proto__"},{"type":"emotion","valence":"x"},null]}
    A: 5
    %% periplo card {"lane":0,"__proto__":{"polluted":true}
    B: 4
    %% periplo note {"lane":99,"title":"nowhere"}
    %% periplo links {"links":[[1,2,3],"x",{"from":1}]}
`)
    expect(told(map)).toEqual([['S', 'A / 2', 'B / 1']])
    expect(said).toEqual(['mermaid.extras.broken 6', 'mermaid.extras.lost 8', 'mermaid.links.lost 9'])
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })
})
