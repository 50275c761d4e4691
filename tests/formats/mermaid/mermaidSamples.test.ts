/** Journeys that people wrote, read as Mermaid's own parser reads them; they lie beside the checkout, not in it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parseMermaid } from '../../../src/formats/mermaid/parseMermaid'

const places = ['../shared/samples/mermaid', '../../shared/samples/mermaid'].map((place) =>
  fileURLToPath(new URL(`../../../${place}/`, import.meta.url)),
)
const folder = places.find((place) => existsSync(`${place}expected.json`))

interface Expected {
  ok: boolean
  title: string
  sections: string[]
  tasks: { section: string; task: string; score: number; people: string[] }[]
  actors: string[]
}

describe.skipIf(!folder)(
  `real Mermaid journeys${folder ? '' : ' (skipped: the samples are not beside the checkout)'}`,
  () => {
    const expected = folder
      ? (JSON.parse(readFileSync(`${folder}expected.json`, 'utf8')).results as Record<string, Expected>)
      : {}
    const files = folder ? readdirSync(folder).filter((name) => name.endsWith('.mmd')) : []
    it.each(files.filter((name) => !expected[name]?.ok))('%s is read although Mermaid refuses it', (name) => {
      const { sections } = parseMermaid(readFileSync(`${folder}${name}`, 'utf8'))
      expect(sections.flatMap((section) => section.tasks).length).toBeGreaterThan(0)
    })

    it.each(files.filter((name) => expected[name]?.ok))(
      '%s has the title, sections, tasks, scores and actors that Mermaid finds',
      (name) => {
        const theirs = expected[name]!
        const journey = parseMermaid(readFileSync(`${folder}${name}`, 'utf8'))
        const ours = {
          title: journey.title,
          sections: journey.sections.map((section) => section.title),
          tasks: journey.sections.flatMap((section) =>
            section.tasks.flatMap((task) =>
              'actors' in task
                ? [{ section: section.title, task: task.title, score: task.score, people: [...task.actors] }]
                : [],
            ),
          ),
          actors: [
            ...new Set(
              journey.sections.flatMap(({ tasks }) => tasks.flatMap((task) => ('actors' in task ? task.actors : []))),
            ),
          ].sort(),
        }
        const people = (names: string[]) => [...new Set(names)].filter(Boolean)
        expect(ours).toEqual({
          title: theirs.title.trim(),
          sections: theirs.sections.map((title) => title.trim()),
          tasks: theirs.tasks.map((task) => ({
            section: task.section.trim(),
            task: task.task.trim(),
            score: task.score,
            people: people(task.people),
          })),
          actors: people(theirs.actors).sort(),
        })
      },
    )
  },
)
