/** Rows from a spreadsheet, pasted in place: an example of what they look like, and the field that takes them. */
import { type ClipboardEvent, useId } from 'react'
import { KeyHint } from '../../ui/KeyHint'
import { useT } from '../../ui/useT'
import styles from './PasteArea.module.css'

export function PasteArea({ onPasteText }: { onPasteText: (text: string) => void }) {
  const t = useT()
  const hint = useId()
  const take = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const text = event.clipboardData.getData('text/plain')
    // A file on the clipboard goes on to the page, which takes files.
    if (text.trim() === '') return
    event.preventDefault()
    event.stopPropagation()
    onPasteText(text)
  }
  const sign = (value: number) => new Intl.NumberFormat(undefined).format(value).replace('-', '−')
  return (
    <div>
      <div className={styles.sheet}>
        <table className={styles.table}>
          <caption className="spoken">{t('welcome.paste.example')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('welcome.column.phase')}</th>
              <th scope="col">{t('welcome.column.channel')}</th>
              <th scope="col">{t('welcome.column.touchpoint')}</th>
              <th scope="col">{t('welcome.column.emotion')}</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <td>{t('welcome.row.phase1')}</td>
              <td>{t('welcome.row.channel1')}</td>
              <td>{t('welcome.row.touchpoint1')}</td>
              <td>{sign(-2)}</td>
            </tr>
            <tr>
              <td>{t('welcome.row.phase1')}</td>
              <td>{t('welcome.row.channel2')}</td>
              <td>{t('welcome.row.touchpoint2')}</td>
              <td>{sign(1)}</td>
            </tr>
            <tr>
              <td>{t('welcome.row.phase2')}</td>
              <td>{t('welcome.row.channel3')}</td>
              <td>{t('welcome.row.touchpoint3')}</td>
              <td>{sign(-2)}</td>
            </tr>
          </tbody>
        </table>
        <label className={styles.field}>
          <KeyHint keys="$mod+V" />
          <span className="spoken">{t('welcome.paste')}</span>
          <textarea
            rows={1}
            value=""
            placeholder={t('welcome.paste.here')}
            aria-describedby={hint}
            onPaste={take}
            // A paste by a menu of the system may come as typing.
            onChange={({ target }) => target.value.includes('\n') && onPasteText(target.value)}
          />
        </label>
      </div>
      <p id={hint} className={styles.hint}>
        {t('welcome.paste.hint')}
      </p>
    </div>
  )
}
