/** What a survey asked, and what of its answers finds its touchpoint; nothing is added before one agrees. */
import { useMemo, useState } from 'react'
import { MEASURES } from '../../attachments/measures'
import { addScores } from '../../commands/addScores'
import type { Editor } from '../../editor/editor'
import { type SurveyQuestion, type SurveyReport, surveyScores } from '../../insights/surveyScores'
import type { SurveyRow } from '../../insights/surveyTable'
import { Button } from '../../ui/Button'
import { Choice } from '../../ui/Choice'
import { Dialog } from '../../ui/Dialog'
import { NumberField } from '../../ui/NumberField'
import { TextField } from '../../ui/TextField'
import { useT } from '../../ui/useT'
import styles from './SurveyDialog.module.css'

interface SurveyDialogProps {
  editor: Editor
  rows: readonly SurveyRow[]
  onClose: () => void
}

export function SurveyDialog({ editor, rows, onClose }: SurveyDialogProps) {
  const t = useT()
  const [measure, setMeasure] = useState<SurveyQuestion['measure']>('nps')
  const [name, setName] = useState('')
  const [from, setFrom] = useState<number | null>(1)
  const [to, setTo] = useState<number | null>(5)
  const [source, setSource] = useState('')
  const own = measure === 'own'
  const open = own || measure === 'csat'
  const { scores, report } = useMemo(() => {
    const question: SurveyQuestion = { measure, source, ...(own && { name }) }
    if (open && from !== null) question.from = from
    if (open && to !== null) question.to = to
    return surveyScores(editor.store.getState().map, rows, question)
  }, [editor, rows, measure, own, open, name, from, to, source])
  const add = () => {
    editor.run(addScores, { scores })
    onClose()
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('insightsView.survey.title')}
      description={t('insightsView.survey.hint')}
      footer={
        <>
          <Button onClick={onClose}>{t('dialog.cancel')}</Button>
          <Button kind="ink" disabled={scores.length === 0} onClick={add}>
            {t('insightsView.survey.add', { count: scores.length })}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <Choice
          label={t('insightsView.survey.measure')}
          value={measure}
          options={MEASURES.map(({ value, label, hint }) => ({
            value: value as SurveyQuestion['measure'],
            label: t(label),
            hint: hint && t(hint),
          }))}
          onChange={setMeasure}
          as="list"
        />
        {own && <TextField label={t('insightsView.survey.name')} value={name} onChange={setName} />}
        {open && (
          <div className={styles.scale}>
            <NumberField label={t('insightsView.survey.from')} value={from} onChange={setFrom} />
            <NumberField label={t('insightsView.survey.to')} value={to} onChange={setTo} />
          </div>
        )}
        <TextField label={t('insightsView.survey.source')} value={source} onChange={setSource} />
        <Report report={report} />
      </div>
    </Dialog>
  )
}

function Report({ report }: { report: SurveyReport }) {
  const t = useT()
  return (
    <div className={styles.report} role="status">
      <p>{t('survey.taken', { count: report.taken, cards: t('survey.cards', { count: report.cards }) })}</p>
      <ul>
        {report.problems.map(({ kind, why, count, examples }) => (
          <li key={kind}>
            {t(why, { count })}
            <ul>
              {examples.map(({ line, written }) => (
                <li key={line}>{t('insightsView.survey.line', { line, written: written || '–' })}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  )
}
