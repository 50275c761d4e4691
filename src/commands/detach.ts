/** Takes off what hangs on cards. */
import type { AttachmentRef } from './changeAttachment'
import type { Command } from './command'

export const detach: Command<{ refs: readonly AttachmentRef[] }> = {
  id: 'attachment.detach',
  label: 'attachment.detach',
  group: 'attach',
  icon: 'x',
  bare: false,
  plan({ map }, { refs }) {
    const borne = refs.filter(({ card, id }) => map.cards[card]?.attachments[id])
    if (borne.length === 0) return null
    return {
      change(map) {
        for (const { card, id } of borne) delete map.cards[card]?.attachments[id]
      },
      said: { key: 'said.detached', params: { count: borne.length } },
    }
  },
}
