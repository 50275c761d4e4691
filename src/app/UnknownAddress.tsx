/** An address that shows nothing, said plainly, with the way home. */
import { useT } from '../ui/useT'
import { Notice } from './Notice'
import { useServices } from './services'

export function UnknownAddress() {
  const t = useT()
  const { go } = useServices()
  return <Notice title={t('app.unknownAddress')} text={t('app.unknownAddress.text')} onWay={() => go('/')} />
}
