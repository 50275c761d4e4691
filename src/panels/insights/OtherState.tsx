/** Where a journey gets its other state: a copy of this map to change, or another map of the library. */
import { useEffect, useState } from 'react'
import type { Id } from '../../model/journeyMap'
import { Button } from '../../ui/Button'
import { Choice } from '../../ui/Choice'
import { useT } from '../../ui/useT'
import type { SectionProps } from './section'
import styles from './OtherState.module.css'

export function OtherState({ map, counterpart, deeds }: Pick<SectionProps, 'map' | 'counterpart' | 'deeds'>) {
  const t = useT()
  const [others, setOthers] = useState<readonly { id: Id; title: string }[]>([])
  const [making, setMaking] = useState(false)
  useEffect(() => {
    let gone = false
    void deeds.otherMaps().then((maps) => !gone && setOthers(maps))
    return () => {
      gone = true
    }
  }, [deeds, counterpart])
  const make = async () => {
    setMaking(true)
    await deeds.makeOtherState()
    setMaking(false)
  }
  return (
    <div className={styles.other}>
      {counterpart ? (
        <Button kind="line" icon="arrow-right" onClick={() => deeds.openMap(counterpart.id)}>
          {t('insightsView.openOther')}
        </Button>
      ) : (
        <Button kind="line" icon="copy" disabled={making} onClick={() => void make()}>
          {t(map.state === 'as-is' ? 'insightsView.makeToBe' : 'insightsView.makeAsIs')}
        </Button>
      )}
      {(others.length > 0 || counterpart) && (
        <Choice
          label={t('insightsView.compareWith')}
          value={counterpart?.id}
          options={others.map(({ id, title }) => ({ value: id, label: title || t('reading.untitled') }))}
          onChange={deeds.compareWith}
          none={t('insightsView.noOther')}
          onNone={() => deeds.compareWith(null)}
          as="list"
        />
      )}
    </div>
  )
}
