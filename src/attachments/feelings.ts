/** Names for feelings: Plutchik's eight and the twenty of the Geneva Emotion Wheel (Scherer 2005), offered beside own words. */
import type { MessageKey } from '../i18n/words'
import type { Suggestion } from './attachmentKind'

const PLUTCHIK: MessageKey = 'feelings.plutchik'
const GENEVA: MessageKey = 'feelings.geneva'

export const FEELINGS: readonly Suggestion[] = [
  { value: 'joy', label: 'feeling.joy', groups: [PLUTCHIK, GENEVA] },
  { value: 'trust', label: 'feeling.trust', groups: [PLUTCHIK] },
  { value: 'fear', label: 'feeling.fear', groups: [PLUTCHIK, GENEVA] },
  { value: 'surprise', label: 'feeling.surprise', groups: [PLUTCHIK] },
  { value: 'sadness', label: 'feeling.sadness', groups: [PLUTCHIK, GENEVA] },
  { value: 'disgust', label: 'feeling.disgust', groups: [PLUTCHIK, GENEVA] },
  { value: 'anger', label: 'feeling.anger', groups: [PLUTCHIK, GENEVA] },
  { value: 'anticipation', label: 'feeling.anticipation', groups: [PLUTCHIK] },
  { value: 'interest', label: 'feeling.interest', groups: [GENEVA] },
  { value: 'amusement', label: 'feeling.amusement', groups: [GENEVA] },
  { value: 'pride', label: 'feeling.pride', groups: [GENEVA] },
  { value: 'pleasure', label: 'feeling.pleasure', groups: [GENEVA] },
  { value: 'contentment', label: 'feeling.contentment', groups: [GENEVA] },
  { value: 'love', label: 'feeling.love', groups: [GENEVA] },
  { value: 'admiration', label: 'feeling.admiration', groups: [GENEVA] },
  { value: 'relief', label: 'feeling.relief', groups: [GENEVA] },
  { value: 'compassion', label: 'feeling.compassion', groups: [GENEVA] },
  { value: 'guilt', label: 'feeling.guilt', groups: [GENEVA] },
  { value: 'regret', label: 'feeling.regret', groups: [GENEVA] },
  { value: 'shame', label: 'feeling.shame', groups: [GENEVA] },
  { value: 'disappointment', label: 'feeling.disappointment', groups: [GENEVA] },
  { value: 'contempt', label: 'feeling.contempt', groups: [GENEVA] },
  { value: 'hate', label: 'feeling.hate', groups: [GENEVA] },
]
