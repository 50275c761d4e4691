/** Words of: problems. */
export const problems = {
  'read.not-a-map': 'This is not a Periplo map. Open a file that was saved by Periplo.',
  'read.no-version': 'This file does not say which version of Periplo wrote it, so it cannot be read safely.',
  'read.newer':
    'This map was written by a newer Periplo (format {version}; this one reads up to {known}). Reload the page to get the newer one.',
  'read.too-large': 'This map has more than {most} entries. Split it and open the parts.',
  'read.damaged': 'This map is damaged and could not be brought up to date. Open an earlier copy.',
  'read.no-records':
    'This map is damaged: what stands under “{collection}” is no list of records, so nothing of it was taken. Open an earlier copy.',
  'repair.new-id': {
    one: '{count} entry had an id that another one uses or that cannot be used; it got a new one',
    other: '{count} entries had ids that others use or that cannot be used; they got new ones',
  },
  'repair.bad-order': {
    one: '{count} entry had no usable place in its list and went to the end',
    other: '{count} entries had no usable place in their lists and went to the end',
  },
  'repair.wrong-value': {
    one: '{count} value could not be read and was set back',
    other: '{count} values could not be read and were set back',
  },
  'repair.unknown-field': {
    one: '{count} detail is unknown to Periplo and was left out',
    other: '{count} details are unknown to Periplo and were left out',
  },
  'repair.not-a-record': {
    one: '{count} entry was not readable at all and was left out',
    other: '{count} entries were not readable at all and were left out',
  },
  'repair.text-cleaned': {
    one: '{count} text held characters that cannot be kept; they were taken out',
    other: '{count} texts held characters that cannot be kept; they were taken out',
  },
  'repair.text-cut': {
    one: '{count} text was longer than 20,000 characters and was cut',
    other: '{count} texts were longer than 20,000 characters and were cut',
  },
  'repair.unknown-lane': {
    one: '{count} lane was of an unknown kind and became a lane of notes',
    other: '{count} lanes were of an unknown kind and became lanes of notes',
  },
  'repair.computed-lane': {
    one: '{count} lane held cards though it is computed; it became a lane of notes',
    other: '{count} lanes held cards though they are computed; they became lanes of notes',
  },
  'repair.unknown-attachment': {
    one: '{count} attachment was of an unknown kind or said nothing, and was left out',
    other: '{count} attachments were of an unknown kind or said nothing, and were left out',
  },
  'repair.phase-without-step': {
    one: '{count} phase had no step and got one',
    other: '{count} phases had no step and got one each',
  },
  'repair.step-without-phase': {
    one: '{count} step belonged to no phase and was removed',
    other: '{count} steps belonged to no phase and were removed',
  },
  'repair.card-without-place': {
    one: '{count} card stood in no step or lane and was removed',
    other: '{count} cards stood in no step or lane and were removed',
  },
  'repair.link-without-end': {
    one: '{count} link led nowhere and was removed',
    other: '{count} links led nowhere and were removed',
  },
  'repair.unknown-persona': {
    one: '{count} mention of an unknown persona was taken out',
    other: '{count} mentions of unknown personas were taken out',
  },
} as const
