/** The strip of pictures at the bottom of a card, each on a quiet ground; where one is not to be had, it says so. */
import type { Translate } from '../i18n/words'
import { pictureBoxes } from '../layout/pictureBoxes'
import { METRICS } from '../layout/metrics'
import { iconShapes } from '../shapes/marks'
import type { Shape } from '../shapes/shape'
import { ui } from './fonts'

const ICON = 16
/** Narrower, the icon speaks alone. */
const ROOM_FOR_WORDS = 100

export function stripShapes(pictures: readonly string[], cardHeight: number, t: Translate): Shape[] {
  const { radius } = METRICS.card.strip
  return pictureBoxes(pictures, cardHeight).flatMap(({ picture, ...box }): Shape[] => {
    const middle = box.x + box.width / 2
    const words = box.width >= ROOM_FOR_WORDS
    const top = box.y + box.height / 2 - (words ? 18 : ICON / 2)
    const instead: Shape[] = [
      ...iconShapes('image', middle - ICON / 2, top, ICON, 'text-3'),
      ...(words
        ? [
            {
              is: 'text',
              x: middle,
              y: top + 31,
              text: t('picture.missing'),
              font: ui(11),
              fill: 'text-2',
              anchor: 'middle',
            } satisfies Shape,
          ]
        : []),
    ]
    return [
      { is: 'box', ...box, radius, fill: 'surface-note' },
      { is: 'image', ...box, radius, picture, instead },
    ]
  })
}

/** One picture, too small for words. */
export function thumbShapes(picture: string, at: { x: number; y: number }): Shape[] {
  const { strip, thumb } = METRICS.card
  const box = { ...at, width: thumb.width, height: thumb.height, radius: strip.radius }
  const icon = iconShapes('image', at.x + (thumb.width - ICON) / 2, at.y + (thumb.height - ICON) / 2, ICON, 'text-3')
  return [
    { is: 'box', ...box, fill: 'surface-note' },
    { is: 'image', ...box, picture, instead: icon },
  ]
}
