/** How near one looks, in words. */
import { expect, test } from 'vitest'
import { zoomText } from '../../../src/app/bars/zoomText'
import { languageStore, speak } from '../../../src/i18n/languageStore'
import type { Language } from '../../../src/i18n/words'

async function said(language: Language, ...zooms: number[]): Promise<string[]> {
  await speak(language)
  const { speech } = languageStore.getState()
  return speech ? zooms.map((zoom) => zoomText(zoom, speech)) : []
}

test('a very large map that is fitted on the screen is not said to be at nothing', async () => {
  expect(await said('en', 0.0043, 0.0025, 0.00049, 0.009)).toEqual(['0.4 %', '0.3 %', '0.05 %', '0.9 %'])
  expect(await said('es', 0.0043, 0.00049)).toEqual(['0,4 %', '0,05 %'])
})

test('from one percent on the percents are whole', async () => {
  expect(await said('en', 0.0096, 0.014, 0.499, 1, 3)).toEqual(['1 %', '1 %', '50 %', '100 %', '300 %'])
})
