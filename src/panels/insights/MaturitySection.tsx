/** CX maturity: the level with its reasons and what comes next, and the questionnaire behind it, dated and comparable. */
import { useId, useState } from 'react'
import { useStore } from 'zustand'
import { addAssessment } from '../../commands/addAssessment'
import { changeAssessment } from '../../commands/changeAssessment'
import type { Maturity } from '../../insights/maturity'
import {
  MATURITY_ANSWER_LABELS,
  MATURITY_ANSWERS,
  MATURITY_LEVELS,
  MATURITY_QUESTIONS,
} from '../../insights/maturityQuestions'
import type { Id } from '../../model/journeyMap'
import { Button } from '../../ui/Button'
import { useSpeech } from '../../ui/useT'
import type { SectionProps } from './section'
import shared from './sections.module.css'
import styles from './MaturitySection.module.css'

export function MaturitySection(props: SectionProps<Maturity>) {
  const { t, date } = useSpeech()
  const { reading, map, editor } = props
  const [open, setOpen] = useState<Id | null>(null)
  const { latest, change, assessments } = reading
  const answered = latest && map.assessments[latest.id]
  // One a day: who presses again goes on with what was begun.
  const assessToday = () => {
    const today = new Date().toISOString().slice(0, 10)
    const begun = () => Object.values(editor.store.getState().map.assessments).find(({ date }) => date === today)
    if (!begun()) editor.run(addAssessment, { date: today })
    setOpen(begun()?.id ?? null)
  }
  return (
    <>
      <div className={shared.split}>
        <ol className={styles.levels} reversed>
          {[...MATURITY_LEVELS].reverse().map(({ level, label, hint }) => {
            const progress = latest?.levels.find((each) => each.level === level)
            const share = progress && progress.of > 0 ? progress.points / progress.of : level === 1 ? 1 : 0
            return (
              <li key={level} className={styles.level} aria-current={latest?.level === level} title={t(hint)}>
                <span className={styles.fill} style={{ width: `${share * 100}%` }} aria-hidden="true" />
                <span>
                  {level} {t(label)}
                </span>
                {progress && progress.of > 0 && (
                  <span className={shared.note}>
                    {t('insightsView.points', { points: progress.points, of: progress.of })}
                  </span>
                )}
              </li>
            )
          })}
        </ol>
        {latest && (
          <div>
            {change !== null && change !== 0 && (
              <p className={shared.note}>{t('insightsView.levelChange', { change })}</p>
            )}
            <Sentences
              title={t('insightsView.because')}
              words={latest.because.map(({ key, params }) => t(key, params))}
            />
            <Sentences title={t('insightsView.next')} words={latest.next.map(({ key, params }) => t(key, params))} />
            {assessments.length > 1 && (
              <p className={shared.note}>
                {[...assessments]
                  .reverse()
                  .map((each) => `${each.date ? date(each.date, 'date') : '–'}: ${each.level}`)
                  .join(' → ')}
              </p>
            )}
          </div>
        )}
      </div>
      <div className={shared.row}>
        {answered && (
          <Button
            kind="line"
            aria-expanded={open === answered.id}
            onClick={() => setOpen(open === answered.id ? null : answered.id)}
          >
            {t('insightsView.answers')}
          </Button>
        )}
        <Button kind={answered ? 'quiet' : 'line'} onClick={assessToday}>
          {t('insightsView.assess')}
        </Button>
      </div>
      {open !== null && <Questionnaire editor={editor} id={open} />}
    </>
  )
}

function Sentences({ title, words }: { title: string; words: readonly string[] }) {
  if (words.length === 0) return null
  return (
    <div>
      <h3 className={shared.note}>{title}</h3>
      <ul className={shared.reasons}>
        {words.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  )
}

function Questionnaire({ editor, id: of }: { id: Id } & Pick<SectionProps<Maturity>, 'editor'>) {
  const { t, date } = useSpeech()
  const title = useId()
  // What is answered stands at once; the level follows.
  const assessment = useStore(editor.store, (state) => state.map.assessments[of])
  if (!assessment) return null
  return (
    <div role="group" aria-labelledby={title}>
      <h3 id={title} className={shared.note}>
        {assessment.date
          ? t('insightsView.answersOf', { date: date(assessment.date, 'date') })
          : t('insightsView.answersUndated')}
      </h3>
      {MATURITY_QUESTIONS.map(({ id, statement }) => (
        <fieldset key={id} className={styles.question}>
          <legend>{t(statement)}</legend>
          {MATURITY_ANSWERS.map((answer) => (
            <label key={answer} className={shared.level}>
              <input
                type="radio"
                name={`${assessment.id} ${id}`}
                checked={assessment.answers[id] === answer}
                onChange={() => editor.run(changeAssessment, { id: assessment.id, answers: { [id]: answer } })}
              />
              {t(MATURITY_ANSWER_LABELS[answer])}
            </label>
          ))}
        </fieldset>
      ))}
    </div>
  )
}
