/** Takes the answers of a survey in: choose its file, say what was asked, see what did not match, add the scores. */
import { useRef, useState } from 'react'
import { type SurveyRow, surveyRows } from '../../insights/surveyTable'
import { Button } from '../../ui/Button'
import { notify } from '../../ui/announce'
import { useT } from '../../ui/useT'
import type { SectionProps } from './section'
import { later } from '../../ui/later'

const SurveyDialog = later(async () => (await import('./SurveyDialog')).SurveyDialog)

export function SurveyImport({ editor, deeds }: Pick<SectionProps, 'editor' | 'deeds'>) {
  const t = useT()
  const chooser = useRef<HTMLInputElement>(null)
  const [rows, setRows] = useState<readonly SurveyRow[] | null>(null)
  const take = async (file: File) => {
    const table = await deeds.readSurvey(file)
    if (!table.ok) return void notify({ text: t(table.error.key, table.error.params), tone: 'error' })
    const read = surveyRows(table.value)
    if (read) setRows(read)
    else notify({ text: t('survey.columns'), tone: 'error' })
  }
  return (
    <div>
      <Button kind="line" icon="folder-input" onClick={() => chooser.current?.click()}>
        {t('insightsView.survey')}
      </Button>
      <input
        ref={chooser}
        hidden
        type="file"
        accept=".csv,.tsv,.txt,text/csv"
        aria-label={t('insightsView.survey')}
        onChange={(event) => {
          const [file] = event.target.files ?? []
          if (file) void take(file)
          event.target.value = ''
        }}
      />
      {rows && <SurveyDialog editor={editor} rows={rows} onClose={() => setRows(null)} />}
    </div>
  )
}
