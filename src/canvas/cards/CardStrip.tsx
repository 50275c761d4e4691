/** The pictures of a card, in a strip at its bottom, drawn from what is decoded so that none flickers. */
import { memo, useLayoutEffect, useRef } from 'react'
import { useStore } from 'zustand'
import type { Translate } from '../../i18n/words'
import { METRICS } from '../../layout/metrics'
import { pictureBoxes } from '../../layout/pictureBoxes'
import type { Card } from '../../model/journeyMap'
import { attachmentsOf } from '../../model/queries'
import { paintImage } from '../../shapes/paintImage'
import { pictureNews, seenPicture } from '../../ui/pictures'
import { useT } from '../../ui/useT'
import styles from './CardStrip.module.css'
import { IconGlyph } from './Glyph'

/** Canvas pixels for each of the map's: sharp on dense screens and enlarged. */
const DENSE = 2.5

interface CardStripProps {
  card: Card
  /** Whether one looks from near enough to read. */
  near: boolean
  pictures: readonly string[]
  height: number
}

export const CardStrip = memo(function CardStrip({ card, near, pictures, height }: CardStripProps) {
  const t = useT()
  return pictureBoxes(pictures, height).map(({ picture, x, ...box }) => {
    const at = { left: x - 1, width: box.width, height: box.height }
    return <Picture key={x} name={picture} alt={shownBy(card, picture, t)} near={near} at={at} />
  })
})

/** Where a card has no room for a strip: its first picture, small, at the end of its line. */
export const CardThumb = memo(function CardThumb({ card, picture }: { card: Card; picture: string }) {
  const { width, height } = METRICS.card.thumb
  return <Picture name={picture} alt={shownBy(card, picture, useT())} near={false} at={{ width, height }} thumb />
})

function shownBy(card: Card, picture: string, t: Translate): string {
  const alt = attachmentsOf(card, 'picture').find(({ hash }) => hash === picture)?.alt
  return String(alt ?? '').trim() || t('picture.unnamed')
}

interface PictureProps {
  name: string
  alt: string
  near: boolean
  at: { left?: number; width: number; height: number }
  thumb?: boolean
}

function Picture({ name, alt, near, at, thumb }: PictureProps) {
  const look = thumb ? `${styles.picture} ${styles.thumb}` : styles.picture
  const t = useT()
  const ref = useRef<HTMLCanvasElement>(null)
  const bitmap = useStore(pictureNews, () => seenPicture(name))
  const wide = Math.round(at.width * DENSE)
  const high = Math.round(at.height * DENSE)
  useLayoutEffect(() => {
    const context = bitmap && ref.current?.getContext('2d')
    if (context) paintImage(context, { x: 0, y: 0, width: wide, height: high }, bitmap)
  }, [bitmap, wide, high])
  if (bitmap === null)
    return (
      <span className={look} style={at} role="img" aria-label={`${alt}. ${t('picture.missing')}`}>
        <IconGlyph name="image" size={16} />
        {near && at.width >= 100 && t('picture.missing')}
      </span>
    )
  return <canvas ref={ref} className={look} style={at} width={wide} height={high} role="img" aria-label={alt} />
}
