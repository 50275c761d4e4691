/** Offline: registers the service worker, and offers a new version without ever taking it by itself. */
import { trustedScript } from '../formats/trustedScript'
import { languageStore } from '../i18n/languageStore'
import { notify } from '../ui/announce'

function offer(waiting: ServiceWorker): void {
  const t = languageStore.getState().speech?.t
  if (!t) return
  notify({
    text: t('app.update'),
    tone: 'plain',
    action: {
      label: t('app.update.take'),
      perform() {
        navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
        waiting.postMessage({ type: 'SKIP_WAITING' })
      },
    },
  })
}

export async function registerServiceWorker(): Promise<void> {
  // In development the modules are served one by one and must not be kept.
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  try {
    const registration = await navigator.serviceWorker.register(trustedScript('./sw.js'))
    if (registration.waiting && navigator.serviceWorker.controller) offer(registration.waiting)
    registration.addEventListener('updatefound', () => {
      const coming = registration.installing
      coming?.addEventListener('statechange', () => {
        if (coming.state === 'installed' && navigator.serviceWorker.controller) offer(coming)
      })
    })
  } catch (error) {
    // Without it the app works as long as there is a network; a private window may refuse.
    console.warn(error)
  }
}

interface LaunchParams {
  files?: readonly { getFile(): Promise<File> }[]
}

/** Files that the system hands to the installed app. */
export function takeLaunchedFiles(open: (files: File[]) => void): void {
  const queue = (window as { launchQueue?: { setConsumer(consumer: (params: LaunchParams) => void): void } })
    .launchQueue
  queue?.setConsumer((params) => {
    if (!params.files?.length) return
    void Promise.all(params.files.map((handle) => handle.getFile())).then(open)
  })
}
